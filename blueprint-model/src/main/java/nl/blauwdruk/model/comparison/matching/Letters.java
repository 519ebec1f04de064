package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;

/** The runs of three letters in a word, with its ends. */
final class Letters {

    /** Nobody tells words apart by what comes later. */
    private static final int LONGEST = 60;

    /** Their hashes in rising order, each once. */
    private final int[] grams;

    /** A bit for each: what the other's sign lacks the other lacks. */
    private final long sign;

    private Letters(int[] grams, long sign) {
        this.grams = grams;
        this.sign = sign;
    }

    static Letters of(String stem) {
        String framed = "^" + (stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem) + "$";
        int[] grams = new int[Math.max(0, framed.length() - 2)];
        for (int at = 0; at < grams.length; at++) {
            grams[at] = framed.substring(at, at + 3).hashCode();
        }
        grams = Arrays.stream(grams).sorted().distinct().toArray();
        long sign = 0;
        for (int gram : grams) {
            sign |= 1L << ((gram * 0x9E3779B9) >>> 26);
        }
        return new Letters(grams, sign);
    }

    /**
     * Dice coefficient, from 0 to 1.
     *
     * @param least what it must reach to matter; less may come out as 0
     */
    double likeness(Letters other, double least) {
        int total = grams.length + other.grams.length;
        int most = Math.min(
                grams.length - Long.bitCount(sign & ~other.sign),
                other.grams.length - Long.bitCount(other.sign & ~sign));
        return 2.0 * most / total < least ? 0 : 2.0 * shared(other) / total;
    }

    private int shared(Letters other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < grams.length && j < other.grams.length) {
            int order = Integer.compare(grams[i], other.grams[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
