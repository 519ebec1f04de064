package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.matching.Matches.Member;

/** Looks among the leftovers of one model: a step next to its other half is a split, a base step next to one that was matched a merge. */
final class SplitsAndMerges {

    /** How well a step of the model fits a group. */
    interface Scores {
        double of(int model, StepTraits step, Group group);
    }

    private final int model;
    private final List<StepTraits> steps;
    private final List<Group> groups;
    private final List<Group> bases;
    private final double[][] fit;
    private final double threshold;

    SplitsAndMerges(int model, List<StepTraits> steps, List<Group> groups, Scores scores) {
        this.model = model;
        this.steps = steps;
        this.groups = groups;
        this.bases = groups.stream().filter(group -> !group.isAddition()).toList();
        this.fit = new double[steps.size()][bases.size()];
        for (int i = 0; i < steps.size(); i++) {
            for (int k = 0; k < bases.size(); k++) {
                fit[i][k] = scores.of(model, steps.get(i), bases.get(k));
            }
        }
        this.threshold = Noise.in(fit).above(Settings.HALF_SPREADS, Settings.HALF_LEAST, Settings.HALF_MOST);
    }

    void apply() {
        int[] matched = new int[steps.size()];
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < matched.length; i++) {
            matched[i] = baseOf(steps.get(i));
        }
        for (int k = 0; k < bases.size(); k++) {
            if (!bases.get(k).has(model)) {
                free.add(k);
            }
        }
        free.forEach(k -> merge(k, matched));
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] < 0) {
                split(i, matched);
            }
        }
    }

    private int baseOf(StepTraits step) {
        for (int k = 0; k < bases.size(); k++) {
            if (bases.get(k).has(model, step)) {
                return k;
            }
        }
        return -1;
    }

    /** The free base step joins the step that stands for the base step beside it, when no other step fits it better. */
    private void merge(int k, int[] matched) {
        int best = -1;
        for (int i = 0; i < matched.length; i++) {
            boolean beside = matched[i] >= 0 && Math.abs(matched[i] - k) == 1;
            if (beside && (best < 0 || fit[i][k] > fit[best][k])) {
                best = i;
            }
        }
        if (best >= 0 && fit[best][k] >= threshold && isBestFor(best, k)) {
            bases.get(k).add(new Member(model, steps.get(best), Math.min(1, fit[best][k])));
        }
    }

    private boolean isBestFor(int row, int k) {
        for (int i = 0; i < steps.size(); i++) {
            if (i != row && fit[i][k] > fit[row][k]) {
                return false;
            }
        }
        return true;
    }

    private void split(int row, int[] matched) {
        int best = -1;
        for (int way : new int[] {-1, 1}) {
            int neighbour = row + way;
            if (neighbour >= 0 && neighbour < matched.length && matched[neighbour] >= 0) {
                int k = matched[neighbour];
                if (best < 0 || fit[row][k] > fit[row][best]) {
                    best = k;
                }
            }
        }
        if (best >= 0 && fit[row][best] >= threshold && isBestOf(row, best)) {
            StepTraits step = steps.get(row);
            Optional<Group> left = groups.stream()
                    .filter(group -> group.isAddition() && group.has(model, step))
                    .findFirst();
            left.ifPresent(group -> group.leave(model, step));
            bases.get(best).add(new Member(model, step, Math.min(1, fit[row][best])));
        }
    }

    private boolean isBestOf(int row, int chosen) {
        for (int k = 0; k < bases.size(); k++) {
            if (k != chosen && fit[row][k] > fit[row][chosen]) {
                return false;
            }
        }
        return true;
    }
}
