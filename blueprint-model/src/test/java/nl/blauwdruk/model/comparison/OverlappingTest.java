package nl.blauwdruk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.blauwdruk.model.comparison.reason.Explanation;
import org.junit.jupiter.api.Test;

class OverlappingTest {

    @Test
    void strict_counts_identical_and_terminology_of_base_and_added() {
        Overlap overlap = overlap(
                List.of(model("basis", 4), model("a", 4)),
                List.of(),
                List.of(
                        step("a", "1", Kind.IDENTICAL),
                        step("a", "2", Kind.TERMINOLOGY, Difference.TERMINOLOGY, Difference.CHANNEL),
                        step("a", "3", Kind.MOVED),
                        step("a", "4", Kind.ADDED)));

        assertThat(overlap.strict()).containsEntry("a", 0.4);
        assertThat(overlap.strictNoSetup()).containsEntry("a", 0.2);
        assertThat(overlap.headline()).isEqualTo(0.4);
        assertThat(overlap.low()).isEqualTo(0.2);
        assertThat(overlap.lanes()).containsEntry("channel", 0.6667).containsEntry("term", 1.0);
    }

    @Test
    void a_pair_overlaps_in_the_steps_that_share_a_cluster() {
        Overlap overlap = overlap(
                List.of(model("a", 3), model("b", 2)),
                List.of(cluster("c1", "a:1,2", "b:1"), cluster("c2", "a:3"), cluster("c3", "b:2")),
                List.of());

        assertThat(overlap.pairs()).containsExactly(new Overlap.Pair("a", "b", 0.6));
        assertThat(overlap.mean()).isEqualTo(0.6);
        assertThat(overlap.headline()).isEqualTo(0.6);
    }

    @Test
    void share_counts_distinct_steps_of_municipalities_not_of_the_base() {
        Overlap overlap = overlap(
                List.of(model("a", 2), model("b", 1), model("c", 1)),
                List.of(cluster("c1", "a:1", "b:1", "c:1"), cluster("c2", "a:2"), cluster("nobody")),
                List.of());

        assertThat(overlap.share()).isEqualTo(new Overlap.Share(0.5, 0.5, 0.5));
    }

    @Test
    void the_interval_holds_the_mean_and_is_the_same_every_time() {
        List<ComparedModel> models = List.of(model("a", 1), model("b", 1), model("c", 1), model("d", 1));
        List<StepCluster> clusters = List.of(cluster("c1", "a:1", "b:1", "c:1"), cluster("c2", "d:1"));

        Overlap overlap = overlap(models, clusters, List.of());

        assertThat(overlap.mean()).isEqualTo(0.5, within(1e-9));
        assertThat(overlap.interval().low()).isLessThan(0.5);
        assertThat(overlap.interval().high()).isGreaterThan(0.5);
        assertThat(overlap(models, clusters, List.of()).interval()).isEqualTo(overlap.interval());
    }

    @Test
    void above_fifty_models_pairs_are_left_out() {
        List<ComparedModel> models = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            models.add(model("m" + i, 1));
        }

        Overlap overlap = overlap(models, List.of(), List.of());

        assertThat(overlap.pairs()).isEmpty();
        assertThat(overlap.mean()).isZero();
    }

    private static Overlap overlap(List<ComparedModel> models, List<StepCluster> clusters, List<AlignedStep> steps) {
        Optional<String> base = models.get(0).id().equals("basis") ? Optional.of("basis") : Optional.empty();
        return new Overlapping(base, models, clusters, steps).overlap();
    }

    private static ComparedModel model(String id, int steps) {
        return new ComparedModel(id, steps);
    }

    private static AlignedStep step(String model, String key, Kind kind, Difference... differs) {
        List<String> base = kind == Kind.ADDED ? List.of() : List.of("b" + key);
        return new AlignedStep(model, key, "c" + key, base, Optional.of(kind), Set.of(differs), 1, Explanation.NONE);
    }

    private static StepCluster cluster(String id, String... members) {
        TreeMap<String, List<String>> byModel = new TreeMap<>();
        for (String member : members) {
            String[] parts = member.split(":", -1);
            byModel.put(parts[0], List.of(parts[1].split(",", -1)));
        }
        return new StepCluster(id, List.of(), byModel, ClusterState.SUGGESTED);
    }
}
