package nl.blauwdruk.model.comparison.matching;

import java.util.List;

/** Turns likeness into gains: adds what place and neighbours say and takes off what is likeness by chance in these files. */
final class Evidence {

    private static final int FAR = 3;

    private final double[][] scores;
    private final double threshold;
    private final double disorder;

    private Evidence(double[][] scores, double threshold, double disorder) {
        this.scores = scores;
        this.threshold = threshold;
        this.disorder = disorder;
    }

    /**
     * Both sides tell one journey, in one order.
     *
     * @param likeness of each step with each group, the groups in the order of the journey
     * @param places where in the journey each group happens
     */
    static Evidence ofJourney(double[][] likeness, List<StepTraits> steps, double[] places) {
        double[][] scores = withNeighbours(placed(likeness, steps, places));
        return new Evidence(scores, Noise.in(scores).threshold(), Settings.DISORDER);
    }

    /** Two processes whose branches may be told in any order; the work of one participant on the one side is that of one on the other. */
    static Evidence ofProcesses(double[][] likeness, Flow left, Flow right) {
        FlowNeighbours neighbours = new FlowNeighbours(left, right);
        double[][] hints = supported(likeness, neighbours.support(likeness));
        double[][] scores = supported(likeness, neighbours.support(hints));
        double threshold = Noise.in(scores).processThreshold();
        Evidence evidence = new Evidence(scores, threshold, 0);
        if (!left.isOneStrand() && !right.isOneStrand()) {
            new Strands(left, right, Assignment.best(evidence.lessThreshold(scores))).weaken(scores);
        }
        return evidence;
    }

    private static double[][] placed(double[][] likeness, List<StepTraits> steps, double[] places) {
        double[][] placed = new double[likeness.length][];
        for (int i = 0; i < likeness.length; i++) {
            placed[i] = likeness[i].clone();
            for (int k = 0; k < placed[i].length; k++) {
                double apart = Math.abs(steps.get(i).place() - places[k]);
                placed[i][k] *= 1 + Settings.PLACE * (1 - 3 * Math.min(1, apart));
            }
        }
        return placed;
    }

    private static double[][] supported(double[][] scores, double[][] support) {
        double[][] result = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            result[i] = scores[i].clone();
            for (int k = 0; k < result[i].length; k++) {
                result[i][k] += Settings.NEAR * scores[i][k] * support[i][k];
            }
        }
        return result;
    }

    /** In two rounds, so that a neighbour's own neighbours count too. */
    private static double[][] withNeighbours(double[][] scores) {
        return withNeighbours(scores, withNeighbours(scores, scores));
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

    /** How well the step beside this one fits one of the next groups on the same side. */
    private static double near(double[][] hints, int i, int k, int way) {
        int row = i + way;
        if (row < 0 || row >= hints.length) {
            int column = k + way;
            return column < 0 || column >= hints[i].length ? 0.5 : 0;
        }
        double best = 0;
        for (int far = 1; far <= FAR; far++) {
            int column = k + way * far;
            if (column >= 0 && column < hints[row].length) {
                best = Math.max(best, hints[row][column] * (1 + Settings.LESS_PER_STEP - Settings.LESS_PER_STEP * far));
            }
        }
        return Math.min(1, best);
    }

    /** The group of each step; -1 for none. */
    int[] assignment() {
        return Assignment.best(gains());
    }

    /** How much each step fits each group beyond chance, also beside its other chances. */
    double[][] gainsWithMargin() {
        double[][] gains = gains();
        double[] columnBest = new double[gains.length == 0 ? 0 : gains[0].length];
        for (double[] row : gains) {
            for (int k = 0; k < row.length; k++) {
                columnBest[k] = Math.max(columnBest[k], row[k]);
            }
        }
        for (double[] row : gains) {
            double rowBest = 0;
            for (double gain : row) {
                rowBest = Math.max(rowBest, gain);
            }
            for (int k = 0; k < row.length; k++) {
                row[k] -= Settings.MARGIN * Math.max(0, Math.max(rowBest, columnBest[k]) - row[k]);
            }
        }
        return gains;
    }

    /** Looks twice: when most steps have a place, what lies between the same neighbours gains and what breaks the order loses. */
    private double[][] gains() {
        int[] chosen = Assignment.best(lessThreshold(scores));
        double[] weights = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            weights[i] = chosen[i] < 0 ? 0 : scores[i][chosen[i]];
        }
        Gaps gaps = new Gaps(chosen, weights, scores.length == 0 ? 0 : scores[0].length);
        double[][] again = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            again[i] = scores[i].clone();
            for (int k = 0; k < again[i].length; k++) {
                again[i][k] = gaps.isInOrder(i, k)
                        ? again[i][k] + Settings.GAP * threshold * gaps.room(i, k)
                        : again[i][k] * (1 - disorder);
            }
        }
        return lessThreshold(again);
    }

    private double[][] lessThreshold(double[][] values) {
        double[][] gains = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            gains[i] = values[i].clone();
            for (int k = 0; k < gains[i].length; k++) {
                gains[i][k] -= threshold;
            }
        }
        return gains;
    }
}
