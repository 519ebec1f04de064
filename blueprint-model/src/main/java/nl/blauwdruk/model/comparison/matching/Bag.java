package nl.blauwdruk.model.comparison.matching;

import java.util.Map;

/** Weighted features of a lane as a vector of length one. */
final class Bag {

    /** Whole numbers, so that no sum depends on the order in which features were first met. */
    private static final double RAW_UNIT = 1 << 16;

    private static final double UNIT = 1 << 24;
    static final Bag EMPTY = new Bag(new int[0], new int[0]);

    private final int[] ids;
    private final int[] weights;

    private Bag(int[] ids, int[] weights) {
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
        long[] raw = new long[ids.length];
        long square = 0;
        for (int i = 0; i < ids.length; i++) {
            raw[i] = Math.round(Math.sqrt(counts.get(ids[i])) * vocabulary.rarity(ids[i]) * RAW_UNIT);
            square += raw[i] * raw[i];
        }
        double norm = Math.sqrt((double) square);
        int[] weights = new int[ids.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (int) Math.round(raw[i] / norm * UNIT);
        }
        return new Bag(ids, weights);
    }

    boolean isEmpty() {
        return ids.length == 0;
    }

    /** The features it can have are numbered below this. */
    int features() {
        return ids.length == 0 ? 0 : ids[ids.length - 1] + 1;
    }

    /** Writes its weights to where their features are. */
    void layOn(int[] places) {
        for (int i = 0; i < ids.length; i++) {
            places[ids[i]] = weights[i];
        }
    }

    /** Undoes {@link #layOn}. */
    void takeFrom(int[] places) {
        for (int id : ids) {
            places[id] = 0;
        }
    }

    /**
     * Cosine with the bag whose weights lie here, from 0 to 1.
     *
     * @param places a weight per feature; none for those beyond its end
     */
    float likeness(int[] places) {
        long sum = 0;
        for (int i = 0; i < ids.length && ids[i] < places.length; i++) {
            sum += (long) weights[i] * places[ids[i]];
        }
        return (float) (sum / (UNIT * UNIT));
    }
}
