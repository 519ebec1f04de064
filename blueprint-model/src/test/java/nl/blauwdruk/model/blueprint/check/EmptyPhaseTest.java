package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class EmptyPhaseTest {

    @Test
    void a_phase_without_steps_is_named() {
        Blueprint blueprint = aBase("minima").add(aStep("s1", "Aanvragen"));

        List<Finding> findings = new EmptyPhase().check(blueprint);

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Besluiten"));
    }

    @Test
    void filled_phases_are_fine() {
        Blueprint blueprint =
                aBase("minima").add(aStep("s1", "Aanvragen")).add(Step.named("s2", "Beslissen", "fase-2"));

        List<Finding> findings = new EmptyPhase().check(blueprint);

        assertThat(findings).isEmpty();
    }
}
