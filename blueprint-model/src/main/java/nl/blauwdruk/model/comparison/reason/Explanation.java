package nl.blauwdruk.model.comparison.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a step is taken for another, or for none.
 *
 * @param reasons the weightiest first, those against it last
 * @param sureness how sure that is
 * @param rival the name of the step that fits nearly as well, where that makes it doubtful; else empty text
 */
public record Explanation(List<Reason> reasons, Sureness sureness, String rival) {

    /** Nothing to explain. */
    public static final Explanation NONE = new Explanation(List.of(), Sureness.SETTLED, "");

    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /** The same with one more reason in front, of people: then it is settled. */
    public Explanation settledBy(Reason reason) {
        List<Reason> all = new ArrayList<>(List.of(reason));
        all.addAll(reasons);
        return new Explanation(all, Sureness.SETTLED, "");
    }

    /** What the reasons of one ground are about; empty when it is none of them. */
    public List<String> wordsOf(Ground ground) {
        return reasons.stream()
                .filter(reason -> reason.ground() == ground)
                .flatMap(reason -> reason.words().stream())
                .toList();
    }

    Stream<Reason> of(Ground.Part part) {
        return reasons.stream().filter(reason -> reason.ground().part() == part);
    }
}
