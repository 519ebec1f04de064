package nl.blauwdruk.model.comparison.matching;

/**
 * Likeness by chance in the files at hand: mean and spread of all scores that are neither the best of their row nor of their column.
 *
 * @param mean of these scores
 * @param spread their standard deviation
 */
record Noise(double mean, double spread) {

    static Noise in(double[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        double[] rowBest = new double[rows];
        double[] columnBest = new double[columns];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                rowBest[i] = Math.max(rowBest[i], scores[i][k]);
                columnBest[k] = Math.max(columnBest[k], scores[i][k]);
            }
        }
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                double score = scores[i][k];
                if (score < rowBest[i] && score < columnBest[k]) {
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

    /** The score that this many spreads above the mean is hardly chance, within bounds. */
    double above(double spreads, double least, double most) {
        return Math.min(most, Math.max(least, mean + spreads * spread));
    }
}
