package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.blauwdruk.model.comparison.matching.Matches.Member;
import nl.blauwdruk.model.comparison.matching.Matches.Row;

/** Steps found to be the same step so far; grows and shrinks while aligning. */
final class Group {

    private final StepTraits base;
    private final List<Member> members = new ArrayList<>();

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

    List<Member> members() {
        return members;
    }

    void add(Member member) {
        members.add(member);
    }

    void leave(int model) {
        members.removeIf(member -> member.model() == model);
    }

    void leave(int model, StepTraits step) {
        members.removeIf(member -> member.model() == model && member.step() == step);
    }

    boolean isEmpty() {
        return base == null && members.isEmpty();
    }

    boolean has(int model) {
        return members.stream().anyMatch(member -> member.model() == model);
    }

    boolean has(int model, StepTraits step) {
        return members.stream().anyMatch(member -> member.model() == model && member.step() == step);
    }

    /** Where in the journey it happens, from 0 to 1. */
    double place() {
        return base != null
                ? base.place()
                : members.stream().mapToDouble(m -> m.step().place()).average().orElse(0.5);
    }

    Row row() {
        return new Row(
                base,
                members.stream()
                        .sorted(Comparator.comparingInt(Member::model)
                                .thenComparingInt(member -> member.step().index()))
                        .toList());
    }
}
