package nl.blauwdruk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.model.blueprint.ElementId;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Set<ElementId> SENDING =
            Set.of(ElementId.ofStep("minima-basis", "versturen"), ElementId.ofStep("minima-zwolle", "insturen"));
    private static final Set<ElementId> DECIDING = Set.of(ElementId.ofStep("minima-basis", "beslissen"));

    @Test
    void a_decision_outlives_a_new_computation_with_the_same_steps() {
        Alignment alignment = new Alignment("minima");
        alignment.follow(List.of(SENDING, DECIDING));
        alignment.decide(SENDING, ClusterState.CONFIRMED, "Marieke", NOON);

        alignment.follow(List.of(SENDING));

        assertThat(alignment.stateOf(SENDING)).isEqualTo(ClusterState.CONFIRMED);
        assertThat(alignment.clusters()).hasSize(1);
    }

    @Test
    void other_steps_are_another_cluster_nobody_spoke_of() {
        Alignment alignment = new Alignment("minima");
        alignment.follow(List.of(DECIDING));
        alignment.decide(DECIDING, ClusterState.CONFIRMED, "Marieke", NOON);

        alignment.follow(List.of(SENDING));

        assertThat(alignment.stateOf(SENDING)).isEqualTo(ClusterState.SUGGESTED);
        assertThat(alignment.stateOf(DECIDING)).isEqualTo(ClusterState.SUGGESTED);
    }

    @Test
    void nobody_can_decide_on_steps_that_are_no_cluster() {
        Alignment alignment = new Alignment("minima");
        alignment.follow(List.of(DECIDING));

        assertThatThrownBy(() -> alignment.decide(SENDING, ClusterState.REJECTED, "Marieke", NOON))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(alignment.stateOf(DECIDING)).isEqualTo(ClusterState.SUGGESTED);
    }
}
