package nl.blauwdruk.model.comparison.reason;

import java.util.Locale;

/** How sure a match is. */
public enum Sureness {
    /** People said so. */
    SETTLED,
    SURE,
    FAIRLY_SURE,
    DOUBTFUL;

    private static final double HIGH = 0.6;
    private static final double CLEAR = 0.15;
    private static final double MIDDLE = 0.35;
    private static final double NARROW = 0.05;

    /**
     * By how alike the steps are and how far that lies above the next best.
     *
     * @param score from 0 to 1
     * @param second how alike the next best is, from 0 to 1
     */
    public static Sureness of(double score, double second) {
        if (score >= HIGH && score - second >= CLEAR) {
            return SURE;
        }
        return score >= MIDDLE && score - second >= NARROW ? FAIRLY_SURE : DOUBTFUL;
    }

    /** The word in JSON and in the file of sentences. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
