package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where a model and the columns it is laid against still have room for each other. Steps that are matched in order are anchors; between two anchors
 * lie the steps that wait for a match and the columns that are vacant.
 */
final class Gaps {

    private final int[] matched;
    private final boolean[] anchor;
    private final boolean[] taken;

    /**
     * @param matched per step of the model the number of its column; -1 for none
     * @param weights per step how sure that is
     * @param columns how many columns there are
     */
    Gaps(int[] matched, double[] weights, int columns) {
        this.matched = matched;
        this.taken = new boolean[columns];
        this.anchor = new boolean[matched.length];
        int[] rows =
                IntStream.range(0, matched.length).filter(i -> matched[i] >= 0).toArray();
        boolean[] kept = LongestRun.heaviest(
                Arrays.stream(rows).map(row -> matched[row]).toArray(),
                Arrays.stream(rows).mapToDouble(row -> weights[row]).toArray());
        for (int r = 0; r < rows.length; r++) {
            anchor[rows[r]] = kept[r];
            taken[matched[rows[r]]] = true;
        }
    }

    /** Whether the column lies between the columns of the step's anchors before and after it. */
    boolean isInOrder(int step, int column) {
        return column > low(before(step)) && column < high(after(step));
    }

    /** From 0, no room there, to 1: step and column are the only ones left between their neighbours. */
    double room(int step, int column) {
        if (matched[step] >= 0 || taken[column]) {
            return 0;
        }
        int before = before(step);
        int after = after(step);
        int low = low(before);
        int high = high(after);
        if (column <= low || column >= high) {
            return 0;
        }
        long vacant = IntStream.range(low + 1, high).filter(k -> !taken[k]).count();
        long waiting =
                IntStream.range(before + 1, after).filter(i -> matched[i] < 0).count();
        return 1 / Math.sqrt((double) vacant * waiting);
    }

    private int before(int step) {
        int before = step - 1;
        while (before >= 0 && !anchor[before]) {
            before--;
        }
        return before;
    }

    private int after(int step) {
        int after = step + 1;
        while (after < matched.length && !anchor[after]) {
            after++;
        }
        return after;
    }

    private int low(int before) {
        return before < 0 ? -1 : matched[before];
    }

    private int high(int after) {
        return after == matched.length ? taken.length : matched[after];
    }
}
