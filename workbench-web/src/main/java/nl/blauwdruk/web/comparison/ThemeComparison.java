package nl.blauwdruk.web.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/**
 * The blueprints of a theme together with their comparison.
 *
 * @param blueprints what was compared
 * @param comparison what came of it
 */
public record ThemeComparison(ThemeBlueprints blueprints, Comparison comparison) {

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

    /** Changes whenever a blueprint or a decision does. */
    public String stamp() {
        List<Object> parts = List.of(
                blueprints.stamps(),
                comparison.clusters().stream().map(StepCluster::state).toList());
        return Integer.toHexString(parts.toString().hashCode());
    }

    /** The cluster with this id. */
    public Optional<StepCluster> cluster(String id) {
        return comparison.clusters().stream()
                .filter(cluster -> cluster.id().equals(id))
                .findFirst();
    }

    /** Changes whenever the steps of a cluster do, or what was said of it. */
    public static String stampOf(StepCluster cluster) {
        List<Object> steps = List.of(cluster.id(), cluster.base(), cluster.members());
        return Integer.toHexString(steps.hashCode()) + "-" + cluster.state().word();
    }

    private static Stream<ElementId> ids(Blueprint blueprint, List<String> steps) {
        return steps.stream()
                .map(key -> blueprint.step(key).orElseThrow())
                .map(step -> ElementId.ofStep(blueprint.key(), step.mark()));
    }
}
