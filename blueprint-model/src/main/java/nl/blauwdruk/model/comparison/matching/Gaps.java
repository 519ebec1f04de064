package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where a model and the columns it is laid against still have room for each other. Steps that are matched in order are anchors; between two anchors
 * lie the steps that wait for a match and the columns that are vacant.
 */
final class Gaps {

    private final int[] matched;
    private final boolean[] taken;
    /** Per step the nearest anchor before and after it. */
    private final int[] before;

    private final int[] after;
    /** How many columns, or steps, up to here wait for a match. */
    private final int[] vacant;

    private final int[] waiting;

    /**
     * @param matched per step of the model the number of its column; -1 for none
     * @param weights per step how sure that is
     * @param columns how many columns there are
     */
    Gaps(int[] matched, double[] weights, int columns) {
        this.matched = matched;
        this.taken = new boolean[columns];
        boolean[] anchor = new boolean[matched.length];
        int[] rows =
                IntStream.range(0, matched.length).filter(i -> matched[i] >= 0).toArray();
        boolean[] kept = LongestRun.heaviest(
                Arrays.stream(rows).map(row -> matched[row]).toArray(),
                Arrays.stream(rows).mapToDouble(row -> weights[row]).toArray());
        for (int r = 0; r < rows.length; r++) {
            anchor[rows[r]] = kept[r];
            taken[matched[rows[r]]] = true;
        }
        before = before(anchor);
        after = after(anchor);
        vacant = counts(columns, k -> !taken[k]);
        waiting = counts(matched.length, i -> matched[i] < 0);
    }

    private static int[] before(boolean[] anchor) {
        int[] before = new int[anchor.length];
        for (int step = 0, last = -1; step < anchor.length; step++) {
            before[step] = last;
            last = anchor[step] ? step : last;
        }
        return before;
    }

    private static int[] after(boolean[] anchor) {
        int[] after = new int[anchor.length];
        for (int step = anchor.length - 1, last = anchor.length; step >= 0; step--) {
            after[step] = last;
            last = anchor[step] ? step : last;
        }
        return after;
    }

    private static int[] counts(int size, IntPredicate open) {
        int[] counts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            counts[i + 1] = counts[i] + (open.test(i) ? 1 : 0);
        }
        return counts;
    }

    /** Whether the column lies between the columns of the step's anchors before and after it. */
    boolean isInOrder(int step, int column) {
        return column > low(before[step]) && column < high(after[step]);
    }

    /** From 0, no room there, to 1: step and column are the only ones left between their neighbours. */
    double room(int step, int column) {
        if (matched[step] >= 0 || taken[column] || !isInOrder(step, column)) {
            return 0;
        }
        long columns = (long) vacant[high(after[step])] - vacant[low(before[step]) + 1];
        long steps = (long) waiting[after[step]] - waiting[before[step] + 1];
        return 1 / Math.sqrt((double) columns * steps);
    }

    private int low(int anchor) {
        return anchor < 0 ? -1 : matched[anchor];
    }

    private int high(int anchor) {
        return anchor == matched.length ? taken.length : matched[anchor];
    }
}
