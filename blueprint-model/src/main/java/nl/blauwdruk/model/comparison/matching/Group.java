package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.model.comparison.matching.Matches.Member;
import nl.blauwdruk.model.comparison.matching.Matches.Row;

/** Steps found to be the same step so far; grows and shrinks while aligning. */
final class Group {

    private final StepTraits base;
    private final SortedMap<Integer, Member> members = new TreeMap<>();
    private final Map<String, SortedMap<Integer, StepTraits>> byName = new LinkedHashMap<>();

    /** @param base the step of the base it began with; null for an addition */
    Group(StepTraits base) {
        this.base = base;
    }

    StepTraits base() {
        return base;
    }

    boolean isAddition() {
        return base == null;
    }

    /** By model, and then in the order of its journey. */
    Collection<Member> members() {
        return members.values();
    }

    void add(StepTraits step, double score) {
        members.put(step.number(), new Member(step, Math.min(1, score)));
        byName.computeIfAbsent(step.plainName(), name -> new TreeMap<>()).put(step.number(), step);
    }

    /** All steps of this model leave. */
    void leave(int model) {
        List.copyOf(of(model).values()).forEach(member -> leave(member.step()));
    }

    void leave(StepTraits step) {
        members.remove(step.number());
        SortedMap<Integer, StepTraits> namesakes = byName.get(step.plainName());
        namesakes.remove(step.number());
        if (namesakes.isEmpty()) {
            byName.remove(step.plainName());
        }
    }

    private SortedMap<Integer, Member> of(int model) {
        return members.subMap(StepTraits.number(model, 0), StepTraits.number(model + 1, 0));
    }

    /** How many models have it. */
    long models() {
        return members.values().stream().mapToInt(Member::model).distinct().count();
    }

    boolean isEmpty() {
        return base == null && members.isEmpty();
    }

    boolean has(int model) {
        return !of(model).isEmpty();
    }

    boolean has(StepTraits step) {
        return members.containsKey(step.number());
    }

    /** Where in the journey it happens, from 0 to 1. */
    double place() {
        if (base != null) {
            return base.place();
        }
        double sum = 0;
        for (Member member : members.values()) {
            sum += member.step().place();
        }
        return sum / members.size();
    }

    /** How alike a step is to this group: to the base step and to the members of other models that are most like it. */
    double likeness(StepTraits step, StepLikeness likeness) {
        return likeness(step, asked(step.model()), likeness);
    }

    /**
     * How alike each step of one model is to each group.
     *
     * @return per step, in it per group
     */
    static double[][] likeness(List<StepTraits> steps, List<Group> groups, StepLikeness likeness) {
        double[][] fit = new double[steps.size()][groups.size()];
        for (int k = 0; k < groups.size() && !steps.isEmpty(); k++) {
            List<StepTraits> asked = groups.get(k).asked(steps.get(0).model());
            for (int i = 0; i < fit.length; i++) {
                fit[i][k] = groups.get(k).likeness(steps.get(i), asked, likeness);
            }
        }
        return fit;
    }

    private double likeness(StepTraits step, List<StepTraits> asked, StepLikeness likeness) {
        double own = isAddition() ? -1 : likeness.of(step, base);
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

    /** One member per name, of other models. */
    private List<StepTraits> asked(int model) {
        List<StepTraits> asked = new ArrayList<>();
        for (SortedMap<Integer, StepTraits> namesakes : byName.values()) {
            for (StepTraits member : namesakes.values()) {
                if (member.model() != model) {
                    asked.add(member);
                    break;
                }
            }
            if (asked.size() == Settings.ASKED) {
                break;
            }
        }
        return asked;
    }

    Row row() {
        return new Row(base, List.copyOf(members.values()));
    }
}
