package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
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
        double own = isAddition() ? -1 : likeness.of(step, base);
        List<StepTraits> asked = byName.isEmpty() ? List.of() : asked(step.model());
        if (asked.isEmpty()) {
            return Math.max(0, own);
        }
        double[] others = new double[asked.size()];
        for (int i = 0; i < others.length; i++) {
            others[i] = likeness.of(step, asked.get(i));
        }
        Arrays.sort(others);
        int speakers = Math.min(Settings.SPEAKERS, others.length);
        double sum = 0;
        for (int i = others.length - speakers; i < others.length; i++) {
            sum += others[i];
        }
        double best = sum / speakers;
        return own < 0 ? best : Math.max(own, Settings.OWN * own + (1 - Settings.OWN) * best);
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
