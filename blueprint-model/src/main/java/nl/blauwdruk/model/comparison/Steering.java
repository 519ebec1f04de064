package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.matching.Matches.Member;
import nl.blauwdruk.model.comparison.matching.Matches.Row;
import nl.blauwdruk.model.comparison.matching.StepTraits;

/** Bends what the engine found to what people said; where nobody spoke the engine has the word. */
final class Steering {

    private final StepIds ids;
    private final Spoken spoken;
    private final List<Row> found;
    /** Row of each base step, in the order of the base. */
    private final Map<ElementId, Row> bases = new LinkedHashMap<>();

    private Steering(StepIds ids, List<Row> found, Spoken spoken) {
        this.ids = ids;
        this.spoken = spoken;
        this.found = found;
        found.stream()
                .filter(row -> row.base() != null)
                .sorted(Comparator.comparingInt(row -> row.base().index()))
                .forEach(row -> bases.put(id(row.base()), row));
    }

    static List<Row> obey(StepIds ids, List<Row> found, Spoken spoken) {
        return spoken.isSilent() ? found : new Steering(ids, found, spoken).rows();
    }

    private ElementId id(StepTraits step) {
        return ids.of(step);
    }

    /** A step with the best score it had, and the rows of the base it stands in. */
    private record Placed(Member member, ElementId id, List<ElementId> in) {}

    private List<Row> rows() {
        Map<ElementId, Placed> steps = placed();
        followCompanions(steps);
        Map<ElementId, List<Member>> members = new HashMap<>();
        for (Placed step : steps.values()) {
            step.in()
                    .forEach(base -> members.computeIfAbsent(base, key -> new ArrayList<>())
                            .add(step.member()));
        }
        List<Row> rows = new ArrayList<>();
        bases.forEach((base, row) -> rows.add(new Row(row.base(), sorted(members.getOrDefault(base, List.of())))));
        rows.addAll(additions(steps));
        return rows;
    }

    private Map<ElementId, Placed> placed() {
        Map<ElementId, Member> best = new TreeMap<>();
        Map<ElementId, List<ElementId>> in = new HashMap<>();
        for (Row row : found) {
            for (Member member : row.members()) {
                ElementId step = id(member.step());
                best.merge(step, member, (a, b) -> a.score() >= b.score() ? a : b);
                if (row.base() != null) {
                    in.computeIfAbsent(step, key -> new ArrayList<>()).add(id(row.base()));
                }
            }
        }
        Map<ElementId, Placed> placed = new TreeMap<>();
        best.forEach((step, member) -> placed.put(step, place(step, member, in.getOrDefault(step, List.of()))));
        return placed;
    }

    private Placed place(ElementId step, Member member, List<ElementId> engine) {
        List<ElementId> said = spoken.together(step, bases.keySet());
        if (!said.isEmpty()) {
            return new Placed(new Member(member.step(), 1), step, said);
        }
        if (spoken.kind(step).filter(kind -> kind == Kind.ADDED).isPresent()) {
            return new Placed(new Member(member.step(), 0), step, List.of());
        }
        List<ElementId> left = new ArrayList<>(engine);
        left.removeAll(spoken.apart(step, engine));
        boolean alone = left.isEmpty() && !engine.isEmpty();
        return new Placed(alone ? new Member(member.step(), 0) : member, step, left);
    }

    /** Steps of variants that belong together, one of which has a place beside the base: the others go there too. */
    private void followCompanions(Map<ElementId, Placed> steps) {
        for (ElementId step : List.copyOf(steps.keySet())) {
            Placed placed = steps.get(step);
            List<ElementId> companions = spoken.together(step, steps.keySet());
            if (!placed.in().isEmpty() || companions.isEmpty()) {
                continue;
            }
            companions.stream()
                    .map(steps::get)
                    .filter(other -> !other.in().isEmpty())
                    .filter(other -> spoken.apart(step, other.in()).isEmpty())
                    .filter(other -> spoken.kind(step).isEmpty())
                    .max(Comparator.comparingDouble(
                                    (Placed other) -> other.member().score())
                            .thenComparing(Placed::id, Comparator.reverseOrder()))
                    .ifPresent(other -> steps.put(
                            step, new Placed(new Member(placed.member().step(), 1), step, other.in())));
        }
    }

    private List<Row> additions(Map<ElementId, Placed> steps) {
        List<List<Placed>> groups = new ArrayList<>();
        for (Row row : found) {
            if (row.base() == null) {
                groups.addAll(parted(row.members().stream()
                        .map(member -> steps.get(id(member.step())))
                        .filter(step -> step.in().isEmpty())
                        .toList()));
            }
        }
        Set<ElementId> grouped =
                groups.stream().flatMap(List::stream).map(Placed::id).collect(Collectors.toSet());
        steps.values().stream()
                .filter(step -> step.in().isEmpty() && !grouped.contains(step.id()))
                .forEach(step -> groups.add(new ArrayList<>(List.of(step))));
        join(groups);
        return groups.stream()
                .map(group ->
                        new Row(null, sorted(group.stream().map(Placed::member).toList())))
                .toList();
    }

    /** Parts what people keep apart; the rest stays as the engine found it. */
    private List<List<Placed>> parted(List<Placed> row) {
        List<List<Placed>> groups = new ArrayList<>();
        for (Placed step : row) {
            groups.stream()
                    .filter(group -> canJoin(group, step))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(step), () -> groups.add(new ArrayList<>(List.of(step))));
        }
        return groups;
    }

    private boolean canJoin(List<Placed> group, Placed step) {
        return group.stream().noneMatch(other -> spoken.areApart(step.id(), other.id()));
    }

    /** Joins groups of which two steps belong together, unless others of them are kept apart. */
    private void join(List<List<Placed>> groups) {
        for (int a = 0; a < groups.size(); a++) {
            for (int b = a + 1; b < groups.size(); b++) {
                List<Placed> one = groups.get(a);
                List<Placed> other = groups.get(b);
                boolean linked = one.stream()
                        .anyMatch(step -> other.stream().anyMatch(o -> spoken.areTogether(step.id(), o.id())));
                if (linked && other.stream().allMatch(step -> canJoin(one, step))) {
                    one.addAll(other);
                    groups.remove(b);
                    b = a;
                }
            }
        }
    }

    private static List<Member> sorted(List<Member> members) {
        return members.stream()
                .sorted(Comparator.comparingInt(Member::model)
                        .thenComparingInt(member -> member.step().index()))
                .toList();
    }
}
