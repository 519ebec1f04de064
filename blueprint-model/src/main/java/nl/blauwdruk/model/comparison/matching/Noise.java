package nl.blauwdruk.model.comparison.matching;

/**
 * Likeness by chance in the files at hand: all scores that are neither the best of their row nor of their column.
 *
 * @param mean of these scores
 * @param spread their standard deviation
 */
record Noise(double mean, double spread) {

    static Noise in(double[][] scores) {
        double[] columnBest = columnBest(scores);
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (double[] row : scores) {
            double rowBest = best(row);
            for (int k = 0; k < row.length; k++) {
                double score = row[k];
                if (score < rowBest && score < columnBest[k]) {
                    sum += score;
                    squares += score * score;
                    count++;
                }
            }
        }
        if (count == 0) {
            return new Noise(0, 0);
        }
        double mean = sum / count;
        return new Noise(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)));
    }

    private static double best(double[] row) {
        double best = 0;
        for (double score : row) {
            best = Math.max(best, score);
        }
        return best;
    }

    private static double[] columnBest(double[][] scores) {
        double[] best = new double[scores.length == 0 ? 0 : scores[0].length];
        for (double[] row : scores) {
            for (int k = 0; k < best.length; k++) {
                best[k] = Math.max(best[k], row[k]);
            }
        }
        return best;
    }

    /** The score a match needs not to be chance. */
    double threshold() {
        return above(Settings.SPREADS, Settings.LEAST, Settings.MOST);
    }

    /** The score a match of two processes needs. */
    double processThreshold() {
        return above(Settings.PROCESS_SPREADS, Settings.LEAST, Settings.MOST);
    }

    /** The score the second half of a split or merge needs. */
    double halfThreshold() {
        return above(Settings.HALF_SPREADS, Settings.HALF_LEAST, Settings.HALF_MOST);
    }

    private double above(double spreads, double least, double most) {
        return Math.min(most, Math.max(least, mean + spreads * spread));
    }
}
