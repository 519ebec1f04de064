package nl.blauwdruk.model.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.comparison.matching.StepLikeness;
import nl.blauwdruk.model.comparison.matching.StepTraits;

/** How alike steps are to each step of the base; looked up once for all steps that say the same. */
final class LikenessToBase {

    private final List<StepTraits> base;
    private final StepLikeness likeness;
    private final Map<Integer, double[]> known = new HashMap<>();

    /** @param base all steps of the base, in its own order; none when there is no base */
    LikenessToBase(List<StepTraits> base, StepLikeness likeness) {
        this.base = base;
        this.likeness = likeness;
    }

    /**
     * The base step that is most alike; of equals the first. Empty when none is alike at all.
     *
     * @param except base steps that are out of the question
     */
    Optional<StepTraits> nearest(StepTraits step, List<StepTraits> except) {
        double[] alike = of(step);
        int best = -1;
        for (int k = 0; k < alike.length; k++) {
            boolean nearer = alike[k] > (best < 0 ? 0 : alike[best]);
            if (nearer && !except.contains(base.get(k))) {
                best = k;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(base.get(best));
    }

    /** How alike a step is to the nearest base step but these; 0 when there is none. */
    double toNearest(StepTraits step, List<StepTraits> except) {
        return nearest(step, except).map(other -> of(step)[other.index()]).orElse(0.0);
    }

    private double[] of(StepTraits step) {
        return known.computeIfAbsent(
                step.content(),
                key -> base.stream()
                        .mapToDouble(other -> likeness.of(step, other))
                        .toArray());
    }
}
