package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers the features of one lane and knows how rare each is over all steps compared. */
final class Vocabulary {

    private final Map<String, Integer> ids = new HashMap<>();
    private int[] steps = new int[256];
    private int documents;

    int id(String feature) {
        Integer known = ids.putIfAbsent(feature, ids.size());
        if (known != null) {
            return known;
        }
        if (ids.size() > steps.length) {
            steps = Arrays.copyOf(steps, steps.length * 2);
        }
        return ids.size() - 1;
    }

    /** Some steps more have these features, or some less. */
    void count(Collection<Integer> features, int more) {
        if (!features.isEmpty()) {
            documents += more;
            features.forEach(feature -> steps[feature] += more);
        }
    }

    double rarity(int feature) {
        return Math.log(1 + (documents + 1.0) / (steps[feature] + 0.5));
    }
}
