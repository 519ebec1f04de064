package nl.blauwdruk.model.comparison;

import java.util.Collections;
import java.util.List;
import nl.blauwdruk.model.comparison.reason.Explanation;

/**
 * Base steps a variant does not have.
 *
 * @param model key of the variant
 * @param base keys of the absent base steps, in the order of the journey; never empty
 * @param explanations why each of them is not found there, in the same order
 */
public record Dropped(String model, List<String> base, List<Explanation> explanations) {

    /** Absent steps with nothing to explain. */
    public Dropped(String model, List<String> base) {
        this(model, base, Collections.nCopies(base.size(), Explanation.NONE));
    }

    public Dropped {
        base = List.copyOf(base);
        explanations = List.copyOf(explanations);
    }

    /** Why this base step is not found. */
    public Explanation explanation(String step) {
        int at = base.indexOf(step);
        return at < 0 ? Explanation.NONE : explanations.get(at);
    }
}
