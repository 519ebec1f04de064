package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;

/** Gives each row at most one column and each column at most one row, so that the sum of gains is largest; only positive gains count. */
final class Assignment {

    private Assignment() {}

    /** The column of each row; -1 for none. Hungarian method, each row with a column of its own for going without. */
    static int[] best(double[][] gains) {
        int rows = gains.length;
        if (rows == 0) {
            return new int[0];
        }
        int real = gains[0].length;
        int columns = real + rows;
        double[] u = new double[rows + 1];
        double[] v = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] way = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] least = new double[columns + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[columns + 1];
            do {
                used[column] = true;
                int current = rowOf[column];
                double delta = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= columns; j++) {
                    if (used[j]) {
                        continue;
                    }
                    double cost = cost(gains, current - 1, j - 1, real) - u[current] - v[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            do {
                int previous = way[column];
                rowOf[column] = rowOf[previous];
                column = previous;
            } while (column != 0);
        }
        int[] chosen = new int[rows];
        Arrays.fill(chosen, -1);
        for (int j = 1; j <= real; j++) {
            if (rowOf[j] > 0 && gains[rowOf[j] - 1][j - 1] > 0) {
                chosen[rowOf[j] - 1] = j - 1;
            }
        }
        return chosen;
    }

    private static double cost(double[][] gains, int row, int column, int real) {
        if (column < real) {
            return -Math.max(0, gains[row][column]);
        }
        return column - real == row ? 0 : 1e6;
    }
}
