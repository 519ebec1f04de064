package nl.blauwdruk.web.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.comparison.setup.SetupDifferences;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/**
 * The blueprints of a theme together with their comparison.
 *
 * @param blueprints what was compared
 * @param comparison what came of it
 * @param said how many times something was said of its steps
 * @param differences the set-up differences of all variants, in the order of the journey
 */
public record ThemeComparison(
        ThemeBlueprints blueprints, Comparison comparison, int said, List<SetupDifference> differences) {

    ThemeComparison(ThemeBlueprints blueprints, Comparison comparison, int said) {
        this(blueprints, comparison, said, SetupDifferences.of(blueprints.base(), blueprints.variants(), comparison));
    }

    /** The variant or base with this key; it is one of the compared. */
    public Blueprint blueprint(String key) {
        return blueprints.byKey(key).orElseThrow();
    }

    /** Identities of all steps in a cluster; they survive renumbering, keys do not. */
    public Set<ElementId> elementsOf(StepCluster cluster) {
        Stream<ElementId> shared = blueprints.base().stream().flatMap(base -> ids(base, cluster.base()));
        Stream<ElementId> own = cluster.members().entrySet().stream()
                .flatMap(entry -> ids(blueprint(entry.getKey()), entry.getValue()));
        return Stream.concat(shared, own).collect(Collectors.toSet());
    }

    /** Changes whenever a blueprint or a decision does, and when the term list makes other steps match. */
    public String stamp() {
        List<Object> parts = List.of(
                blueprints.stamps(),
                said,
                comparison.steps().stream()
                        .map(step -> step.step() + step.base() + step.score())
                        .toList());
        return Integer.toHexString(parts.toString().hashCode());
    }

    /** The cluster with this id. */
    public Optional<StepCluster> cluster(String id) {
        return comparison.clusters().stream()
                .filter(cluster -> cluster.id().equals(id))
                .findFirst();
    }

    /** Changes whenever the steps of a cluster do, or what was said of them. */
    public String stampOf(StepCluster cluster) {
        List<Boolean> confirmed = comparison.steps().stream()
                .filter(step -> cluster.of(step.model()).contains(step.step()))
                .map(AlignedStep::confirmed)
                .toList();
        List<Object> steps = List.of(cluster.id(), cluster.base(), cluster.members(), confirmed);
        return Integer.toHexString(steps.hashCode()) + "-" + cluster.state().word();
    }

    /** Identity of a step. */
    public ElementId elementOf(String blueprint, String step) {
        return ElementId.ofStep(
                blueprint, blueprint(blueprint).step(step).orElseThrow().mark());
    }

    /** A step of a variant with its place beside the base. */
    public Optional<AlignedStep> step(String variant, String step) {
        return comparison.steps().stream()
                .filter(aligned ->
                        aligned.model().equals(variant) && aligned.step().equals(step))
                .findFirst();
    }

    /** What opens a set-up difference in the address of the comparison's page. */
    public String addressOf(SetupDifference difference) {
        String model = difference.model();
        StepCluster at = cluster(difference.clusters().get(0)).orElseThrow();
        List<String> own = at.of(model);
        String step = own.isEmpty() ? MatrixCell.WITHOUT + at.base().get(0) : own.get(0);
        return "variant=" + model + "&stap=" + step;
    }

    private static Stream<ElementId> ids(Blueprint blueprint, List<String> steps) {
        return steps.stream()
                .map(key -> blueprint.step(key).orElseThrow())
                .map(step -> ElementId.ofStep(blueprint.key(), step.mark()));
    }
}
