package nl.blauwdruk.model.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.comparison.matching.StepTraits;
import nl.blauwdruk.model.comparison.wording.Reading;

/**
 * What was found to differ inside the steps of each variant: of a variant that is the same, beside the same base, with its steps where they stood, it is not
 * looked for again. Other variants have no part in it. An instance is for one thread.
 */
final class Differed {

    private Map<String, Found> before = Map.of();
    private Map<String, Found> now = new HashMap<>();

    /**
     * @param places per step the base steps it stands for, by their place in the base
     * @param otherwise per step the lanes in which its municipality says it is otherwise
     */
    private record Found(
            Blueprint base,
            Blueprint variant,
            Reading reading,
            List<List<Integer>> places,
            List<Set<Lane>> otherwise,
            List<Set<Difference>> differences) {

        boolean isOf(
                Blueprint thisBase,
                Blueprint thisVariant,
                Reading thisReading,
                List<List<Integer>> thesePlaces,
                List<Set<Lane>> saidOtherwise) {
            return base == thisBase
                    && variant == thisVariant
                    && reading == thisReading
                    && places.equals(thesePlaces)
                    && otherwise.equals(saidOtherwise);
        }
    }

    /** Begins a comparison; what the last one did not ask for is forgotten. */
    void begin() {
        before = now;
        now = new HashMap<>();
    }

    /**
     * Per step of the variant what differs inside it; nothing for an addition.
     *
     * @param otherwise lanes in which a municipality says a step is otherwise
     */
    List<Set<Difference>> of(
            Blueprint base,
            Blueprint variant,
            VariantRows rows,
            Reading reading,
            Function<StepTraits, Set<Lane>> otherwise) {
        List<Set<Lane>> said = rows.steps().stream().map(otherwise).toList();
        List<List<Integer>> places = rows.steps().stream()
                .map(step ->
                        rows.baseSteps(step).stream().map(StepTraits::index).toList())
                .toList();
        Found known = before.get(variant.key());
        if (known == null || !known.isOf(base, variant, reading, places, said)) {
            Differing differing = new Differing(rows, reading, otherwise);
            List<Set<Difference>> differences = rows.steps().stream()
                    .map(step -> rows.baseSteps(step).isEmpty() ? Set.<Difference>of() : differing.of(step))
                    .toList();
            known = new Found(base, variant, reading, places, said, differences);
        }
        now.put(variant.key(), known);
        return known.differences();
    }
}
