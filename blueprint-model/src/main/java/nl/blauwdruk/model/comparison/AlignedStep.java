package nl.blauwdruk.model.comparison;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.comparison.reason.Explanation;
import nl.blauwdruk.model.comparison.reason.Sentences;
import nl.blauwdruk.model.comparison.wording.Language;

/**
 * A step of a variant with its place beside the base.
 *
 * @param model key of the variant
 * @param step key of the step in it
 * @param cluster id of the cluster it belongs to; of the first when it merges several base steps
 * @param base keys of the base steps it matches; empty for an addition
 * @param kind empty when there is no base to compare with
 * @param differs what is not the same inside the step, in the order of {@link Difference}
 * @param score how sure the match is, 0 to 1; for an addition how alike the same addition elsewhere is, 0 when it stands alone
 * @param explanation why it stands there, and what speaks against it
 * @param second how alike it is to the base step that comes next, 0 to 1; 0 when there is none
 * @param confirmed whether people said that this is how it is
 */
public record AlignedStep(
        String model,
        String step,
        String cluster,
        List<String> base,
        Optional<Kind> kind,
        Set<Difference> differs,
        double score,
        Explanation explanation,
        double second,
        boolean confirmed) {

    /** A step nobody has spoken of, without a second best. */
    public AlignedStep(
            String model,
            String step,
            String cluster,
            List<String> base,
            Optional<Kind> kind,
            Set<Difference> differs,
            double score,
            Explanation explanation) {
        this(model, step, cluster, base, kind, differs, score, explanation, 0, false);
    }

    public AlignedStep {
        base = List.copyOf(base);
        differs = Collections.unmodifiableSet(
                differs.isEmpty() ? EnumSet.noneOf(Difference.class) : EnumSet.copyOf(differs));
    }

    /** The explanation in sentences. */
    public List<String> why(Language language) {
        return Sentences.in(language).of(explanation);
    }

    /** Whether this step can cost software: of a set-up kind, or with another role, channel, term, item, function or condition. */
    public boolean isSetupDifference() {
        return kind.map(Kind::isSetup).orElse(false) || differs.stream().anyMatch(Difference::isSetup);
    }

    /** Counts for the headline overlap. */
    public boolean isSameAsBase() {
        return kind.map(k -> !k.isSetup()).orElse(false);
    }
}
