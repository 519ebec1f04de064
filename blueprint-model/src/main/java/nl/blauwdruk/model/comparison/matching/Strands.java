package nl.blauwdruk.model.comparison.matching;

/** Which strands of two processes belong together: those that hold most of the pairs of steps that are matched already. */
final class Strands {

    private final Flow left;
    private final Flow right;
    private final int[][] pairs;
    private final int[] mostOfLeft;
    private final int[] mostOfRight;

    /** @param matched for each step on the left the one on the right; -1 for none */
    Strands(Flow left, Flow right, int[] matched) {
        this.left = left;
        this.right = right;
        pairs = new int[left.steps()][right.steps()];
        mostOfLeft = new int[left.steps()];
        mostOfRight = new int[right.steps()];
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] >= 0) {
                count(left.strand(i), right.strand(matched[i]));
            }
        }
    }

    private void count(int one, int other) {
        pairs[one][other]++;
        mostOfLeft[one] = Math.max(mostOfLeft[one], pairs[one][other]);
        mostOfRight[other] = Math.max(mostOfRight[other], pairs[one][other]);
    }

    /** Takes off what strands that do not belong together make less likely. */
    void weaken(double[][] scores) {
        for (int i = 0; i < scores.length; i++) {
            for (int k = 0; k < scores[i].length; k++) {
                scores[i][k] *= 1 - Settings.OTHER_STRAND * (1 - bond(left.strand(i), right.strand(k)));
            }
        }
    }

    /** From 0 to 1: no other strand goes better with the one, or none with the other. Strands nothing is known of go with all. */
    private double bond(int one, int other) {
        double most = Math.min(mostOfLeft[one], mostOfRight[other]);
        return (pairs[one][other] + 1) / (most + 1);
    }
}
