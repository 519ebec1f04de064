package nl.blauwdruk.model.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.terminology.Wording;

/** What the municipalities that joined before do at a step of the base: their words, their additions, their differences. */
public final class Others {

    private final Blueprint base;
    private final Map<String, Blueprint> variants = new LinkedHashMap<>();
    private final Comparison comparison;
    private final Map<String, AlignedStep> aligned = new HashMap<>();

    /**
     * A name others give a base step.
     *
     * @param by the variants that do
     */
    public record Saying(String name, List<Blueprint> by) {}

    /**
     * A step others do besides the base.
     *
     * @param id the step to take over, of the first of them
     */
    public record Addition(ElementId id, Step step, List<Blueprint> by) {}

    /**
     * A difference of this municipality that others have too.
     *
     * @param stop where; for an extra step the base step before it
     * @param extra the extra step it is about; empty for a base step
     * @param cluster id of the shared step it is in
     * @param kind of difference; for a difference inside a step the kind of that step
     * @param differs what others have otherwise inside the step as well
     * @param by the variants that have it
     */
    public record Shared(
            Stop stop, Optional<Extra> extra, String cluster, Kind kind, Set<Difference> differs, List<Blueprint> by) {
        public Shared {
            differs = Set.copyOf(differs);
            by = List.copyOf(by);
        }
    }

    /** @param variants those in the comparison that count as others */
    public Others(Blueprint base, List<Blueprint> variants, Comparison comparison) {
        this.base = base;
        variants.forEach(variant -> this.variants.put(variant.key(), variant));
        this.comparison = comparison;
        comparison.steps().forEach(step -> aligned.put(step.model() + "/" + step.step(), step));
    }

    /** Other words for a base step, the most used first. */
    public List<Saying> sayings(Step step) {
        Map<String, Saying> byWords = new LinkedHashMap<>();
        for (AlignedStep one : at(step)) {
            String name = step(one).name();
            boolean whole = one.kind()
                    .filter(kind -> kind != Kind.SPLIT && kind != Kind.MERGED)
                    .isPresent();
            if (whole && !Wording.same(name, step.name())) {
                byWords.computeIfAbsent(Wording.normalise(name), key -> new Saying(name, new ArrayList<>()))
                        .by()
                        .add(variants.get(one.model()));
            }
        }
        return byWords.values().stream()
                .sorted(Comparator.comparingInt((Saying saying) -> -saying.by().size())
                        .thenComparing(Saying::name))
                .toList();
    }

    /** What others do besides, right after a base step; what comes before all of the base stands with its first step. */
    public List<Addition> additions(Step after) {
        return comparison.clusters().stream()
                .filter(StepCluster::isAddition)
                .flatMap(cluster -> addition(cluster).stream())
                .filter(addition -> placeOf(addition.id()).equals(after.mark()))
                .sorted(Comparator.comparingInt(
                                (Addition addition) -> -addition.by().size())
                        .thenComparing(addition -> addition.step().name()))
                .toList();
    }

    private Optional<Addition> addition(StepCluster cluster) {
        List<Blueprint> by = cluster.members().keySet().stream()
                .filter(variants::containsKey)
                .map(variants::get)
                .toList();
        return by.stream().findFirst().map(first -> {
            Step step = first.step(cluster.of(first.key()).get(0)).orElseThrow();
            return new Addition(ElementId.ofStep(first.key(), step.mark()), step, by);
        });
    }

    /** Mark of the last base step its variant does before it. */
    private String placeOf(ElementId addition) {
        Blueprint variant = variants.get(addition.blueprintKey());
        String place = base.steps().get(0).mark();
        for (Step step : variant.steps()) {
            if (ElementId.ofStep(variant.key(), step.mark()).equals(addition)) {
                break;
            }
            List<String> its = aligned.get(variant.key() + "/" + step.key()).base();
            if (!its.isEmpty()) {
                place = base.step(its.get(its.size() - 1)).orElseThrow().mark();
            }
        }
        return place;
    }

    /** The differences of a walk that can cost software and that somebody has already, in the order of the walk. */
    public List<Shared> shared(Walk walk) {
        List<Shared> shared = new ArrayList<>();
        for (Stop stop : walk.stops()) {
            if (stop.isSetupDifference() && stop.mergedInto().isEmpty()) {
                at(stop).ifPresent(shared::add);
            }
            for (Extra extra : stop.extras()) {
                ofExtra(stop, extra).ifPresent(shared::add);
            }
        }
        return shared;
    }

    private Optional<Shared> at(Stop stop) {
        Kind kind = stop.kind().orElseThrow();
        Set<Difference> alike = EnumSet.noneOf(Difference.class);
        List<Blueprint> by = new ArrayList<>();
        for (Blueprint variant : variants.values()) {
            Set<Difference> both = both(stop, variant);
            if (kind.isSetup() ? kindsAt(stop.step(), variant).contains(kind) : !both.isEmpty()) {
                by.add(variant);
                alike.addAll(both);
            }
        }
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shared(stop, Optional.empty(), stop.step().mark(), kind, alike, by));
    }

    private Set<Kind> kindsAt(Step step, Blueprint variant) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (comparison.droppedBy(variant.key()).contains(step.key())) {
            kinds.add(Kind.DROPPED);
        }
        at(step).stream()
                .filter(one -> one.model().equals(variant.key()))
                .forEach(one -> one.kind().ifPresent(kinds::add));
        return kinds;
    }

    private Set<Difference> both(Stop stop, Blueprint variant) {
        Set<Difference> both = EnumSet.noneOf(Difference.class);
        at(stop.step()).stream()
                .filter(one -> one.model().equals(variant.key()))
                .forEach(one -> both.addAll(one.differs()));
        both.retainAll(stop.differs());
        both.removeIf(difference -> !difference.isSetup());
        return both;
    }

    private Optional<Shared> ofExtra(Stop stop, Extra extra) {
        return comparison.clusters().stream()
                .filter(StepCluster::isAddition)
                .filter(cluster -> holds(cluster, extra))
                .flatMap(cluster -> addition(cluster).stream()
                        .map(addition -> new Shared(
                                stop, Optional.of(extra), cluster.id(), Kind.ADDED, Set.of(), addition.by())))
                .findFirst();
    }

    private boolean holds(StepCluster cluster, Extra extra) {
        return cluster.members().entrySet().stream()
                .filter(entry -> variants.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()
                        .map(key -> variants.get(entry.getKey()).step(key).orElseThrow())
                        .map(step -> extra.twin()
                                .map(twin -> twin.equals(ElementId.ofStep(entry.getKey(), step.mark())))
                                .orElseGet(() -> Wording.same(step.name(), extra.name()))))
                .anyMatch(same -> same);
    }

    /** The steps of others that are this base step, by variant. */
    public List<AlignedStep> at(Step step) {
        return comparison.steps().stream()
                .filter(one -> variants.containsKey(one.model()))
                .filter(one -> one.base().contains(step.key()))
                .toList();
    }

    private Step step(AlignedStep one) {
        return variants.get(one.model()).step(one.step()).orElseThrow();
    }

    /** A step of another variant, to take over. */
    public Optional<Step> step(ElementId id) {
        return Optional.ofNullable(variants.get(id.blueprintKey())).stream()
                .flatMap(variant -> variant.steps().stream()
                        .filter(step ->
                                ElementId.ofStep(variant.key(), step.mark()).equals(id)))
                .findFirst();
    }
}
