package nl.blauwdruk.model.comparison;

import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import org.junit.jupiter.api.Test;

class DecidedComparisonTest {

    private final Blueprint base =
            aBase("minima").add(aStep("b1", "Aanvraag versturen")).add(aStep("b2", "Besluit nemen"));
    private final Blueprint zwolle = aVariant("minima", ZWOLLE, "Zwolle")
            .add(aStep("A", "De aanvraag insturen"))
            .add(aStep("B", "Besluit nemen"));
    private final Comparison comparison = new Comparing().compare(Optional.of(base), List.of(zwolle));

    @Test
    void until_confirmed_only_identical_steps_are_certain() {
        assertThat(comparison.overlap().headline()).isEqualTo(1);
        assertThat(comparison.overlap().low()).isEqualTo(0.5);
    }

    @Test
    void confirming_a_step_under_another_name_raises_the_low_bound() {
        String cluster = comparison.stepsOf("minima-zwolle").get(0).cluster();

        Comparison decided = comparison.decided(Map.of(cluster, ClusterState.CONFIRMED));

        assertThat(decided.overlap().low()).isEqualTo(1);
        assertThat(decided.clusters().get(0).state()).isEqualTo(ClusterState.CONFIRMED);
    }

    @Test
    void rejecting_changes_no_figure_but_is_kept() {
        String cluster = comparison.stepsOf("minima-zwolle").get(0).cluster();

        Comparison decided = comparison.decided(Map.of(cluster, ClusterState.REJECTED));

        assertThat(decided.overlap().low()).isEqualTo(0.5);
        assertThat(decided.clusters().get(0).state()).isEqualTo(ClusterState.REJECTED);
    }
}
