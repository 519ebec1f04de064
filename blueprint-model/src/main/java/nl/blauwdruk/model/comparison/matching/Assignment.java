package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives each row at most one column and each column at most one row, so that the sum of gains is largest; only positive gains count.
 *
 * <p>Hungarian method over the positive gains alone: a row may also go without, at no gain.
 */
final class Assignment {

    private static final int NONE = -1;

    private final double[][] gains;
    private final int[][] wanted;
    private final int[] chosen;
    private final int[] rowOf;
    private final double[] rowPrice;
    private final double[] columnPrice;

    private Assignment(double[][] gains) {
        this.gains = gains;
        int columns = gains.length == 0 ? 0 : gains[0].length;
        wanted = Arrays.stream(gains).map(Assignment::positive).toArray(int[][]::new);
        chosen = new int[gains.length];
        rowOf = new int[columns];
        Arrays.fill(chosen, NONE);
        Arrays.fill(rowOf, NONE);
        rowPrice = new double[gains.length];
        columnPrice = new double[columns];
    }

    private static int[] positive(double[] row) {
        int[] columns = new int[row.length];
        int count = 0;
        for (int k = 0; k < row.length; k++) {
            if (row[k] > 0) {
                columns[count++] = k;
            }
        }
        return Arrays.copyOf(columns, count);
    }

    /** The column of each row; -1 for none. */
    static int[] best(double[][] gains) {
        Assignment assignment = new Assignment(gains);
        for (int row = 0; row < gains.length; row++) {
            assignment.new Search(row).settle();
        }
        return assignment.chosen;
    }

    /** Looks for the cheapest way to give one more row a column: others may have to move on, or one to go without. */
    private final class Search {

        private final int root;
        private final double[] distance = new double[rowOf.length];
        private final int[] from = new int[rowOf.length];
        private final boolean[] settled = new boolean[rowOf.length];
        private final List<Integer> reached = new ArrayList<>();
        private double without = Double.POSITIVE_INFINITY;
        private int rowWithout;

        Search(int root) {
            this.root = root;
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
        }

        void settle() {
            reach(root, NONE, 0);
            int column = nearest();
            while (column != NONE && distance[column] <= without && rowOf[column] != NONE) {
                settled[column] = true;
                reach(rowOf[column], column, distance[column]);
                column = nearest();
            }
            boolean goesWithout = column == NONE || distance[column] > without;
            price(goesWithout ? without : distance[column]);
            int free = goesWithout ? chosen[rowWithout] : column;
            if (goesWithout) {
                chosen[rowWithout] = NONE;
            }
            if (!goesWithout || rowWithout != root) {
                moveOn(free);
            }
        }

        private void reach(int row, int its, double far) {
            if (far - rowPrice[row] < without) {
                without = far - rowPrice[row];
                rowWithout = row;
            }
            for (int k : wanted[row]) {
                double here = far - gains[row][k] - rowPrice[row] - columnPrice[k];
                if (!settled[k] && here < distance[k]) {
                    if (distance[k] == Double.POSITIVE_INFINITY) {
                        reached.add(k);
                    }
                    distance[k] = here;
                    from[k] = its;
                }
            }
        }

        /** Of equal ones the first column, so that the answer never depends on the way there. */
        private int nearest() {
            int best = NONE;
            for (int k : reached) {
                boolean nearer =
                        best == NONE || distance[k] < distance[best] || (distance[k] == distance[best] && k < best);
                best = !settled[k] && nearer ? k : best;
            }
            return best;
        }

        private void price(double last) {
            rowPrice[root] += last;
            for (int k : reached) {
                if (settled[k]) {
                    rowPrice[rowOf[k]] += last - distance[k];
                    columnPrice[k] -= last - distance[k];
                }
            }
        }

        /** Each row on the way takes the column after its own, the first one takes the first. */
        private void moveOn(int last) {
            int column = last;
            while (column != NONE) {
                int before = from[column];
                int row = before == NONE ? root : rowOf[before];
                rowOf[column] = row;
                chosen[row] = column;
                column = before;
            }
        }
    }
}
