package nl.blauwdruk.platform.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;

/** Keys under which steps stand: that of the shared step where a comparison knows it, so that base and variant speak of the same thing. */
final class StepKeys {

    private final Map<String, String> keyOf = new LinkedHashMap<>();

    private StepKeys() {}

    static StepKeys of(Blueprint blueprint, Optional<Comparison> comparison) {
        Map<String, String> clusterOf = new HashMap<>();
        comparison.ifPresent(c -> c.stepsOf(blueprint.key()).forEach(s -> clusterOf.put(s.step(), key(s))));
        StepKeys keys = new StepKeys();
        for (Step step : blueprint.steps()) {
            keys.keyOf.put(step.key(), free(clusterOf.getOrDefault(step.key(), step.mark()), keys.keyOf.values()));
        }
        return keys;
    }

    private static String key(AlignedStep step) {
        return step.cluster();
    }

    private static String free(String wanted, Collection<String> taken) {
        String key = wanted;
        for (int ordinal = 2; taken.contains(key); ordinal++) {
            key = wanted + "-" + ordinal;
        }
        return key;
    }

    String of(Step step) {
        return keyOf.get(step.key());
    }
}
