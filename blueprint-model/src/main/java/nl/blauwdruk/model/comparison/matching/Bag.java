package nl.blauwdruk.model.comparison.matching;

import java.util.Map;

/** Weighted features of a lane as a vector of length one. */
final class Bag {

    /** Whole numbers, so that no sum depends on the order in which features were first met. */
    private static final double RAW_UNIT = 1 << 16;

    private static final double UNIT = 1 << 24;
    private static final Bag EMPTY = new Bag(new int[0], new long[0]);

    private final int[] ids;
    private final long[] weights;

    private Bag(int[] ids, long[] weights) {
        this.ids = ids;
        this.weights = weights;
    }

    /** @param counts weight per feature before its rarity counts */
    static Bag of(Map<Integer, Float> counts, Vocabulary vocabulary) {
        if (counts.isEmpty()) {
            return EMPTY;
        }
        int[] ids =
                counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        long[] weights = new long[ids.length];
        long square = 0;
        for (int i = 0; i < ids.length; i++) {
            weights[i] = Math.round(Math.sqrt(counts.get(ids[i])) * vocabulary.rarity(ids[i]) * RAW_UNIT);
            square += weights[i] * weights[i];
        }
        double norm = Math.sqrt(square);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.round(weights[i] / norm * UNIT);
        }
        return new Bag(ids, weights);
    }

    boolean isEmpty() {
        return ids.length == 0;
    }

    /** Cosine, from 0 to 1. */
    float likeness(Bag other) {
        long sum = 0;
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
        return (float) (sum / (UNIT * UNIT));
    }
}
