package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.model.comparison.matching.Matches.Member;
import nl.blauwdruk.model.comparison.matching.Matches.Row;

/** Steps found to be the same step so far; grows and shrinks while aligning. */
final class Group {

    private final StepTraits base;
    private final NavigableMap<Integer, Member> members = new TreeMap<>();
    private final Map<String, SortedMap<Integer, StepTraits>> byName = new LinkedHashMap<>();
    private final Speaking speaking;
    /** One member per name; null when it has to be looked for again. */
    private List<StepTraits> ofEachName;
    /** Where it happens on average; not a number when it has to be reckoned again. */
    private double average = Double.NaN;

    /** @param base the step of the base it began with; null for an addition */
    Group(StepTraits base) {
        this.base = base;
        this.speaking = new Speaking(base);
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
        average = Double.NaN;
        SortedMap<Integer, StepTraits> namesakes = byName.computeIfAbsent(step.plainName(), name -> new TreeMap<>());
        namesakes.put(step.number(), step);
        if (namesakes.firstKey() == step.number()) {
            ofEachName = null;
        }
    }

    /** All steps of this model leave. */
    void leave(int model) {
        Map.Entry<Integer, Member> next = first(model);
        while (next != null && next.getValue().model() == model) {
            leave(next.getValue().step());
            next = members.higherEntry(next.getKey());
        }
    }

    void leave(StepTraits step) {
        members.remove(step.number());
        average = Double.NaN;
        SortedMap<Integer, StepTraits> namesakes = byName.get(step.plainName());
        if (namesakes.firstKey() == step.number()) {
            ofEachName = null;
        }
        namesakes.remove(step.number());
        if (namesakes.isEmpty()) {
            byName.remove(step.plainName());
        }
    }

    /** How many models have it. */
    long models() {
        return members.values().stream().mapToInt(Member::model).distinct().count();
    }

    boolean isEmpty() {
        return base == null && members.isEmpty();
    }

    boolean has(int model) {
        Map.Entry<Integer, Member> next = first(model);
        return next != null && next.getValue().model() == model;
    }

    /** For each step of a model the number of the last of these groups that has it; -1 for none. */
    static int[] places(int model, int steps, List<Group> groups) {
        int[] places = new int[steps];
        Arrays.fill(places, -1);
        for (int k = 0; k < groups.size(); k++) {
            Map.Entry<Integer, Member> next = groups.get(k).first(model);
            while (next != null && next.getValue().model() == model) {
                places[next.getValue().step().index()] = k;
                next = groups.get(k).members.higherEntry(next.getKey());
            }
        }
        return places;
    }

    private Map.Entry<Integer, Member> first(int model) {
        return members.ceilingEntry(StepTraits.number(model, 0));
    }

    boolean has(StepTraits step) {
        return members.containsKey(step.number());
    }

    /** Where in the journey it happens, from 0 to 1. */
    double place() {
        if (base != null) {
            return base.place();
        }
        if (Double.isNaN(average)) {
            double sum = 0;
            for (Member member : members.values()) {
                sum += member.step().place();
            }
            average = sum / members.size();
        }
        return average;
    }

    /** How alike a step is to this group: to the base step and to the members of other models that are most like it. */
    double likeness(StepTraits step, StepLikeness likeness) {
        return likeness(List.of(step), List.of(this), likeness)[0][0];
    }

    /**
     * How alike each step of one model is to each group.
     *
     * @return per step, in it per group
     */
    static double[][] likeness(List<StepTraits> steps, List<Group> groups, StepLikeness likeness) {
        double[][] fit = new double[steps.size()][groups.size()];
        for (int k = 0; k < groups.size() && !steps.isEmpty(); k++) {
            Speaking speaking = groups.get(k).speakingTo(steps.get(0).model());
            for (int i = 0; i < fit.length; i++) {
                fit[i][k] = speaking.likeness(steps.get(i), likeness);
            }
        }
        return fit;
    }

    /** Who speaks for this group when a model asks: one member per name, of other models. */
    private Speaking speakingTo(int model) {
        if (ofEachName == null) {
            ofEachName = ofEachName(-1);
        }
        for (StepTraits member : ofEachName) {
            if (member.model() == model) {
                return new Speaking(base).let(ofEachName(model));
            }
        }
        return speaking.let(ofEachName);
    }

    private List<StepTraits> ofEachName(int without) {
        List<StepTraits> asked = new ArrayList<>();
        for (SortedMap<Integer, StepTraits> namesakes : byName.values()) {
            for (StepTraits member : namesakes.values()) {
                if (member.model() != without) {
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
