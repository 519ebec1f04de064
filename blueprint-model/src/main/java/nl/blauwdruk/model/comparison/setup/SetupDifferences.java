package nl.blauwdruk.model.comparison.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;

/**
 * Finds the set-up differences of all variants in a comparison, in the order of the journey.
 *
 * <p>A step of a set-up kind is one difference, whatever else is different inside it; a step that is otherwise the same gives
 * one for each thing that differs. The parts of a split are one difference together.
 */
public final class SetupDifferences {

    private static final Comparator<Found> JOURNEY = Comparator.comparingInt(Found::place)
            .thenComparing(found -> found.difference().id());

    private final Blueprint base;
    private final Comparison comparison;
    private final Map<String, Blueprint> variants = new LinkedHashMap<>();
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<ElementId, Fingerprint> meanings = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** Ids of the clusters of each base step. */
    private final Map<String, String> clusterOf = new HashMap<>();

    private record Found(int place, SetupDifference difference) {}

    private SetupDifferences(Blueprint base, List<Blueprint> variants, Comparison comparison) {
        this.base = base;
        this.comparison = comparison;
        variants.forEach(variant -> this.variants.put(variant.key(), variant));
        Stream.concat(Stream.of(base), variants.stream()).forEach(this::remember);
        int place = 0;
        for (StepCluster cluster : comparison.clusters()) {
            places.put(cluster.id(), place++);
            cluster.base().forEach(step -> clusterOf.put(step, cluster.id()));
        }
    }

    private void remember(Blueprint blueprint) {
        blueprint.steps().forEach(step -> steps.put(key(blueprint.key(), step.key()), step));
        for (Element element : blueprint.elements()) {
            if (element.lane() == Lane.STEP) {
                meanings.put(element.id(), element.fingerprint());
            }
        }
    }

    private static String key(String model, String step) {
        return model + "|" + step;
    }

    /** The differences of all variants; none without a base. */
    public static List<SetupDifference> of(Optional<Blueprint> base, List<Blueprint> variants, Comparison comparison) {
        if (base.isEmpty() || comparison.base().isEmpty()) {
            return List.of();
        }
        return new SetupDifferences(base.get(), variants, comparison).all();
    }

    private List<SetupDifference> all() {
        Map<String, Found> found = new LinkedHashMap<>();
        for (AlignedStep step : comparison.steps()) {
            Kind kind = step.kind().orElse(Kind.IDENTICAL);
            if (kind.isSetup()) {
                add(found, step, kind.word());
            } else {
                step.differs().stream().filter(Difference::isSetup).forEach(d -> add(found, step, d.word()));
            }
        }
        comparison.dropped().forEach(d -> d.base().forEach(step -> addDropped(found, d.model(), step)));
        return found.values().stream().sorted(JOURNEY).map(Found::difference).toList();
    }

    private void add(Map<String, Found> found, AlignedStep step, String sort) {
        boolean added = step.base().isEmpty();
        List<Step> own = added ? companions(step) : parts(step);
        Step anchor = added ? own.get(0) : steps.get(key(base.key(), step.base().get(0)));
        List<Step> theirs = step.base().stream()
                .map(baseStep -> steps.get(key(base.key(), baseStep)))
                .toList();
        List<String> at = added
                ? List.of(step.cluster())
                : step.base().stream().map(clusterOf::get).toList();
        put(found, step.model(), sort, anchor, theirs, own, at);
    }

    /** Steps of the same variant in the same cluster: the parts of a split. */
    private List<Step> parts(AlignedStep step) {
        if (!step.kind().equals(Optional.of(Kind.SPLIT))) {
            return List.of(steps.get(key(step.model(), step.step())));
        }
        return comparison.steps().stream()
                .filter(other ->
                        other.model().equals(step.model()) && other.base().equals(step.base()))
                .map(other -> steps.get(key(other.model(), other.step())))
                .toList();
    }

    private List<Step> companions(AlignedStep step) {
        return comparison.clusters().stream()
                .filter(cluster -> cluster.id().equals(step.cluster()))
                .flatMap(cluster -> cluster.of(step.model()).stream())
                .map(own -> steps.get(key(step.model(), own)))
                .toList();
    }

    private void addDropped(Map<String, Found> found, String model, String baseStep) {
        Step step = steps.get(key(base.key(), baseStep));
        put(found, model, Kind.DROPPED.word(), step, List.of(step), List.of(), List.of(clusterOf.get(baseStep)));
    }

    private void put(
            Map<String, Found> found,
            String model,
            String sort,
            Step anchor,
            List<Step> theirs,
            List<Step> own,
            List<String> at) {
        Blueprint variant = variants.get(model);
        String id = SetupDifference.idOf(model, anchor.mark(), sort);
        List<ElementId> baseIds = theirs.stream().map(SetupDifferences::id).toList();
        List<ElementId> ownIds = own.stream().map(SetupDifferences::id).toList();
        found.putIfAbsent(
                id,
                new Found(
                        places.get(at.get(0)),
                        new SetupDifference(
                                id,
                                sort,
                                model,
                                variant.owner().orElseThrow().code(),
                                variant.ownerName(),
                                phaseOf(anchor, variant),
                                baseIds,
                                ownIds,
                                at,
                                DifferenceWords.of(sort, theirs, own),
                                meaning(baseIds, ownIds))));
    }

    private static ElementId id(Step step) {
        return ElementId.ofStep(step.blueprintKey(), step.mark());
    }

    private String phaseOf(Step step, Blueprint variant) {
        Blueprint blueprint = step.blueprintKey().equals(base.key()) ? base : variant;
        return blueprint.phase(step.phase()).map(Phase::name).orElse("");
    }

    private Fingerprint meaning(List<ElementId> theirs, List<ElementId> own) {
        List<String> parts = new ArrayList<>();
        theirs.forEach(step -> parts.add("base " + meanings.get(step)));
        own.forEach(step -> parts.add("own " + meanings.get(step)));
        return Fingerprint.of(parts);
    }
}
