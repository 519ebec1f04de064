package nl.blauwdruk.model.comparison.matching;

import java.util.List;

/** Looks among the leftovers of one model: a step next to its other half is a split, a base step next to one that was matched a merge. */
final class SplitsAndMerges {

    /** Base steps with one in between can still be merged. */
    private static final int NEARBY = 2;

    private final int model;
    private final List<StepTraits> steps;
    private final List<Group> bases;
    private final List<Group> additions;
    private final StepLikeness likeness;
    private final double[][] fit;
    private final int[] matched;
    private final double threshold;

    /**
     * @param bases the groups of steps that all may have, in the order of the journey
     * @param additions the groups a leftover can stand in
     */
    SplitsAndMerges(
            int model, List<StepTraits> steps, List<Group> bases, List<Group> additions, StepLikeness likeness) {
        this.model = model;
        this.steps = steps;
        this.bases = bases;
        this.additions = additions;
        this.likeness = likeness;
        this.fit = Group.likeness(steps, bases, likeness);
        this.matched = Group.places(model, steps.size(), bases);
        this.threshold = Noise.in(fit).halfThreshold();
    }

    void apply() {
        for (int k = 0; k < bases.size(); k++) {
            if (!bases.get(k).has(model)) {
                merge(k);
            }
        }
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] < 0) {
                split(i);
            }
        }
    }

    /** The free base step joins the step that stands for a base step near it, when no other step fits it better. */
    private void merge(int k) {
        int best = -1;
        for (int i = 0; i < matched.length; i++) {
            boolean beside = matched[i] >= 0 && Math.abs(matched[i] - k) <= NEARBY;
            if (beside && (best < 0 || fit[i][k] > fit[best][k])) {
                best = i;
            }
        }
        if (best >= 0 && fit[best][k] >= threshold && canBePart(steps.get(best), k) && isBestOfColumn(best, k)) {
            bases.get(k).add(steps.get(best), fit[best][k]);
        }
    }

    /** The leftover step joins the base step of the step beside it, when it fits no other and no addition better. */
    private void split(int row) {
        int best = -1;
        for (int neighbour : new int[] {row - 1, row + 1}) {
            if (neighbour >= 0 && neighbour < matched.length && matched[neighbour] >= 0) {
                int k = matched[neighbour];
                best = best < 0 || fit[row][k] > fit[row][best] ? k : best;
            }
        }
        boolean none = best < 0 || fit[row][best] < threshold || !canBePart(steps.get(row), best);
        if (none || !isBestOfRow(row, best)) {
            return;
        }
        StepTraits step = steps.get(row);
        Group addition =
                additions.stream().filter(group -> group.has(step)).findFirst().orElseThrow();
        if (addition.likeness(step, likeness) < fit[row][best]) {
            addition.leave(step);
            bases.get(best).add(step, fit[row][best]);
        }
    }

    private boolean canBePart(StepTraits step, int k) {
        StepTraits base = bases.get(k).base();
        return base == null || !likeness.areOpposite(step, base);
    }

    private boolean isBestOfColumn(int row, int k) {
        for (double[] others : fit) {
            if (others[k] > fit[row][k]) {
                return false;
            }
        }
        return true;
    }

    private boolean isBestOfRow(int row, int k) {
        for (double other : fit[row]) {
            if (other > fit[row][k]) {
                return false;
            }
        }
        return true;
    }
}
