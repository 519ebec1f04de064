package nl.blauwdruk.model.comparison.matching;

import java.util.Map;

/** What the steps before and after say, where processes branch: a pair gains by the neighbour that fits best and by all of them, half and half. */
final class FlowNeighbours {

    /** Two ends are alike in being an end, and that says less the more ends there are. */
    private static final double BOTH_END = 0.5;

    private final Flow left;
    private final Flow right;

    FlowNeighbours(Flow left, Flow right) {
        this.left = left;
        this.right = right;
    }

    /**
     * How well the neighbours of each pair fit each other, from 0 to 1.
     *
     * @param hints how well each pair fits by itself
     */
    double[][] support(double[][] hints) {
        double[][] support = new double[left.steps()][right.steps()];
        addSide(support, hints, false);
        addSide(support, hints, true);
        return support;
    }

    private void addSide(double[][] support, double[][] hints, boolean after) {
        double[][] near = near(hints, after);
        double bothEnd = BOTH_END / Math.sqrt((double) left.ends(after) * right.ends(after));
        for (int i = 0; i < left.steps(); i++) {
            int[] beside = left.beside(i, after);
            for (int k = 0; k < right.steps(); k++) {
                boolean areEnds = beside.length == 0 && right.beside(k, after).length == 0;
                support[i][k] += (areEnds ? bothEnd : side(beside, near, k)) / 2;
            }
        }
    }

    private static double side(int[] beside, double[][] near, int k) {
        double best = 0;
        double sum = 0;
        for (int neighbour : beside) {
            double fit = Math.min(1, near[neighbour][k]);
            best = Math.max(best, fit);
            sum += fit;
        }
        return beside.length == 0 ? 0 : (best + sum / beside.length) / 2;
    }

    /** How well each step on the left fits a step near each one on the right. */
    private double[][] near(double[][] hints, boolean after) {
        double[][] near = new double[left.steps()][right.steps()];
        for (int k = 0; k < right.steps(); k++) {
            for (Map.Entry<Integer, Integer> neighbour : right.near(k, after).entrySet()) {
                double weight = 1 - Settings.LESS_PER_STEP * (neighbour.getValue() - 1);
                for (int i = 0; i < near.length; i++) {
                    near[i][k] = Math.max(near[i][k], hints[i][neighbour.getKey()] * weight);
                }
            }
        }
        return near;
    }
}
