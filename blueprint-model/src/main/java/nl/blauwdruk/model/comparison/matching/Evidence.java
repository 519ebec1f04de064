package nl.blauwdruk.model.comparison.matching;

import java.util.List;

/** Turns likeness into gains: adds what place and neighbours say and takes off what is likeness by chance in these files. */
final class Evidence {

    private Evidence() {}

    static double[][] gains(double[][] scores, List<StepTraits> steps, List<Group> groups) {
        double[][] adjusted = placed(scores, steps, groups);
        double[][] once = withNeighbours(adjusted);
        double[][] twice = withNeighbours(adjusted, once);
        double threshold = Noise.in(twice).above(Settings.SPREADS, Settings.LEAST, Settings.MOST);
        for (double[] row : twice) {
            for (int k = 0; k < row.length; k++) {
                row[k] -= threshold;
            }
        }
        return twice;
    }

    private static double[][] placed(double[][] scores, List<StepTraits> steps, List<Group> groups) {
        double[][] placed = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            placed[i] = scores[i].clone();
            for (int k = 0; k < placed[i].length; k++) {
                double apart = Math.abs(steps.get(i).place() - groups.get(k).place());
                placed[i][k] *= 1 + Settings.PLACE * (1 - 3 * Math.min(1, apart));
            }
        }
        return placed;
    }

    private static double[][] withNeighbours(double[][] scores) {
        return withNeighbours(scores, scores);
    }

    private static double[][] withNeighbours(double[][] scores, double[][] hints) {
        double[][] result = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            result[i] = scores[i].clone();
            for (int k = 0; k < result[i].length; k++) {
                double support = (near(hints, i, k, -1) + near(hints, i, k, 1)) / 2;
                result[i][k] += Settings.NEAR * scores[i][k] * support;
            }
        }
        return result;
    }

    private static double near(double[][] hints, int i, int k, int way) {
        int row = i + way;
        if (row < 0 || row >= hints.length) {
            int column = k + way;
            return column < 0 || column >= hints[i].length ? 0.5 : 0;
        }
        double best = 0;
        for (int far = 1; far <= 3; far++) {
            int column = k + way * far;
            if (column >= 0 && column < hints[row].length) {
                best = Math.max(best, hints[row][column] * (1.15 - 0.15 * far));
            }
        }
        return Math.min(1, best);
    }
}
