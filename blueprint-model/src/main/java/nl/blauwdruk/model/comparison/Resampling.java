package nl.blauwdruk.model.comparison;

import java.util.Arrays;
import java.util.Random;

/**
 * How far from the mean overlap it could have come out with other municipalities: the bootstrap over municipalities. It reckons in whole numbers, of which
 * the processor adds several at once.
 */
final class Resampling {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 20_260_101L;
    private static final int FINEST = 1 << 24;

    private final int size;
    /** So many parts make an overlap of 1; what a sample adds up to beside one variant stays within an {@code int}. */
    private final int unit;
    /** Per variant its overlap with each one before it. */
    private final int[][] parts;

    /** @param table of at least two variants */
    Resampling(PairTable table) {
        size = table.size();
        unit = Math.min(FINEST, Integer.MAX_VALUE / size);
        parts = new int[size][];
        for (int a = 0; a < size; a++) {
            parts[a] = new int[a];
            for (int b = 0; b < a; b++) {
                parts[a][b] = (int) Math.round(table.of(a, b) * unit);
            }
        }
    }

    /** Between these lie 95 of 100 samples. */
    Overlap.Interval interval() {
        Random random = new Random(SEED);
        double[] means = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            means[r] = Overlapping.rounded(mean(sample(random)));
        }
        Arrays.sort(means);
        return new Overlap.Interval(means[RESAMPLES / 40], means[RESAMPLES - 1 - RESAMPLES / 40]);
    }

    /** How often each municipality is drawn; a draw of one municipality only is drawn again. */
    private int[] sample(Random random) {
        int[] times = new int[size];
        int first = random.nextInt(size);
        times[first]++;
        for (int drawn = 1; drawn < size; drawn++) {
            times[random.nextInt(size)]++;
        }
        return times[first] == size ? sample(random) : times;
    }

    /** A municipality drawn twice makes no pair with itself. */
    private double mean(int[] times) {
        long sum = 0;
        long alone = 0;
        for (int variant = 0; variant < size; variant++) {
            alone += (long) times[variant] * times[variant];
            if (times[variant] > 0) {
                sum += (long) times[variant] * beside(parts[variant], times);
            }
        }
        long pairs = ((long) size * size - alone) / 2;
        return sum / (double) pairs / unit;
    }

    private static int beside(int[] its, int[] times) {
        int sum = 0;
        for (int other = 0; other < its.length; other++) {
            sum += its[other] * times[other];
        }
        return sum;
    }
}
