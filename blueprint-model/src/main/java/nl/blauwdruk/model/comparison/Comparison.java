package nl.blauwdruk.model.comparison;

import java.util.List;
import java.util.Optional;

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
}
