package nl.blauwdruk.model.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was told before of variants that are still the same; where their steps stand as they did, it is not reckoned again.
 *
 * @param steps by variant
 * @param dropped by variant
 */
record Told(Map<String, List<AlignedStep>> steps, Map<String, Dropped> dropped) {

    static final Told NOTHING = new Told(Map.of(), Map.of());

    /** Of all variants but one. */
    static Told of(Comparison comparison, String but) {
        Map<String, List<AlignedStep>> steps = comparison.steps().stream()
                .filter(step -> !step.model().equals(but))
                .collect(Collectors.groupingBy(AlignedStep::model));
        Map<String, Dropped> dropped = new HashMap<>();
        comparison.dropped().stream()
                .filter(one -> !one.model().equals(but))
                .forEach(one -> dropped.put(one.model(), one));
        return new Told(steps, dropped);
    }

    /** What was told of the base steps a variant does not have, if these are still the same ones. */
    Optional<Dropped> dropped(String variant, List<String> base) {
        return Optional.ofNullable(dropped.get(variant))
                .filter(one -> one.base().equals(base));
    }
}
