package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;
import java.util.List;

/** The steps that speak for a group; remembers what was answered as long as they say the same. */
final class Speaking {

    private final StepTraits base;
    /** By the number of what a step says; not a number where nobody asked yet. */
    private double[] answered = {};

    private List<StepTraits> asked = List.of();

    /** @param base the step of the base the group began with; null for an addition */
    Speaking(StepTraits base) {
        this.base = base;
    }

    /** From now on these members speak. */
    Speaking let(List<StepTraits> members) {
        if (!saySame(members)) {
            Arrays.fill(answered, Double.NaN);
        }
        asked = members;
        return this;
    }

    private boolean saySame(List<StepTraits> members) {
        if (members.size() != asked.size()) {
            return false;
        }
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).content() != asked.get(i).content()) {
                return false;
            }
        }
        return true;
    }

    double likeness(StepTraits step, StepLikeness likeness) {
        if (asked.size() + (base == null ? 0 : 1) <= 1) {
            return answer(step, likeness); // one look-up as well
        }
        int content = step.content();
        if (content >= answered.length) {
            grow(content + 1);
        }
        if (Double.isNaN(answered[content])) {
            answered[content] = answer(step, likeness);
        }
        return answered[content];
    }

    private void grow(int least) {
        int before = answered.length;
        answered = Arrays.copyOf(answered, Math.max(least, before * 2));
        Arrays.fill(answered, before, answered.length, Double.NaN);
    }

    private double answer(StepTraits step, StepLikeness likeness) {
        double own = base == null ? -1 : likeness.of(step, base);
        if (asked.isEmpty()) {
            return Math.max(0, own);
        }
        double[] speakers = new double[Math.min(Settings.SPEAKERS, asked.size())];
        for (StepTraits member : asked) {
            enter(speakers, likeness.of(step, member));
        }
        double sum = 0;
        for (double speaker : speakers) {
            sum += speaker;
        }
        double best = sum / speakers.length;
        return own < 0 ? best : Math.max(own, Settings.OWN * own + (1 - Settings.OWN) * best);
    }

    /** Keeps the highest values, in rising order. */
    private static void enter(double[] highest, double value) {
        if (value > highest[0]) {
            int at = 0;
            for (; at + 1 < highest.length && highest[at + 1] < value; at++) {
                highest[at] = highest[at + 1];
            }
            highest[at] = value;
        }
    }
}
