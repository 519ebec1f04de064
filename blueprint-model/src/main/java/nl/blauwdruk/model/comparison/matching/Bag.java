package nl.blauwdruk.model.comparison.matching;

import java.util.Map;
import java.util.TreeMap;

/** Weighted features of a lane as a vector of length one. */
final class Bag {

    private static final Bag EMPTY = new Bag(new int[0], new float[0]);

    private final int[] ids;
    private final float[] weights;

    private Bag(int[] ids, float[] weights) {
        this.ids = ids;
        this.weights = weights;
    }

    /** @param counts weight per feature before its rarity counts */
    static Bag of(Map<Integer, Float> counts, Vocabulary vocabulary) {
        if (counts.isEmpty()) {
            return EMPTY;
        }
        int[] ids = new int[counts.size()];
        float[] weights = new float[counts.size()];
        double square = 0;
        int at = 0;
        for (Map.Entry<Integer, Float> count : new TreeMap<>(counts).entrySet()) {
            ids[at] = count.getKey();
            weights[at] = (float) (Math.sqrt(count.getValue()) * vocabulary.rarity(count.getKey()));
            square += weights[at] * weights[at];
            at++;
        }
        float norm = (float) Math.sqrt(square);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= norm;
        }
        return new Bag(ids, weights);
    }

    boolean isEmpty() {
        return ids.length == 0;
    }

    /** Cosine, from 0 to 1. */
    float likeness(Bag other) {
        float sum = 0;
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            if (ids[i] == other.ids[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (ids[i] < other.ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
