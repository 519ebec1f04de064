package nl.blauwdruk.model.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The blueprints of one theme side by side.
 *
 * @param theme key of the theme; empty text when the sources name none
 * @param base key of the base; empty when there is none
 * @param models all blueprints compared, the base first, then the variants by key
 * @param clusters in the order of the journey: base order, additions where they happen
 * @param steps every step of every variant, by variant and then in its own order
 * @param dropped absent base steps, one entry per variant that misses any, by variant
 * @param overlap how much is the same
 */
public record Comparison(
        String theme,
        Optional<String> base,
        List<ComparedModel> models,
        List<StepCluster> clusters,
        List<AlignedStep> steps,
        List<Dropped> dropped,
        Overlap overlap) {

    public Comparison {
        models = List.copyOf(models);
        clusters = List.copyOf(clusters);
        steps = List.copyOf(steps);
        dropped = List.copyOf(dropped);
    }

    /** The same comparison with the variants in the order of their keys, the base first. */
    Comparison inOrderOfKeys() {
        List<ComparedModel> sorted = models.stream()
                .sorted(Comparator.comparing((ComparedModel model) -> !base.equals(Optional.of(model.id())))
                        .thenComparing(ComparedModel::id))
                .toList();
        List<AlignedStep> sortedSteps =
                steps.stream().sorted(Comparator.comparing(AlignedStep::model)).toList();
        List<Dropped> sortedDropped =
                dropped.stream().sorted(Comparator.comparing(Dropped::model)).toList();
        return new Comparison(theme, base, sorted, clusters, sortedSteps, sortedDropped, overlap);
    }

    /** Keys of the variants, without the base. */
    public List<String> variants() {
        return models.stream()
                .map(ComparedModel::id)
                .filter(id -> !base.equals(Optional.of(id)))
                .toList();
    }

    /** The steps of one variant, in its own order. */
    public List<AlignedStep> stepsOf(String model) {
        return steps.stream().filter(step -> step.model().equals(model)).toList();
    }

    /** Keys of the base steps this variant does not have. */
    public List<String> droppedBy(String model) {
        return dropped.stream()
                .filter(d -> d.model().equals(model))
                .flatMap(d -> d.base().stream())
                .toList();
    }

    /**
     * The same comparison with what people have said of its clusters; the low bound of the overlap follows.
     *
     * @param states by cluster id; a cluster that is not named stays as it is
     */
    public Comparison decided(Map<String, ClusterState> states) {
        List<StepCluster> said = clusters.stream()
                .map(cluster -> cluster.in(states.getOrDefault(cluster.id(), cluster.state())))
                .toList();
        Set<String> confirmed = said.stream()
                .filter(cluster -> cluster.state() == ClusterState.CONFIRMED)
                .map(StepCluster::id)
                .collect(Collectors.toSet());
        return new Comparison(theme, base, models, said, steps, dropped, overlap.withLow(low(confirmed)));
    }

    private double low(Set<String> confirmed) {
        if (base.isEmpty()) {
            return overlap.low();
        }
        int baseSteps = models.get(0).steps();
        return variants().stream()
                .mapToDouble(variant -> {
                    List<AlignedStep> own = stepsOf(variant);
                    long added = own.stream()
                            .filter(s -> s.kind().equals(Optional.of(Kind.ADDED)))
                            .count();
                    long certain =
                            own.stream().filter(s -> isCertain(s, confirmed)).count();
                    return (double) certain / (baseSteps + added);
                })
                .average()
                .orElse(overlap.low());
    }

    private static boolean isCertain(AlignedStep step, Set<String> confirmed) {
        boolean identical = step.kind().equals(Optional.of(Kind.IDENTICAL));
        return identical || (step.isSameAsBase() && confirmed.contains(step.cluster()));
    }
}
