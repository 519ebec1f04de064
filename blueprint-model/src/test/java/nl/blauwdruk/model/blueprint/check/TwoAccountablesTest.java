package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class TwoAccountablesTest {

    @Test
    void both_roles_are_named() {
        Step step = Step.named("s1", "Beslissen", "fase-1")
                .with(new Stakeholder("teamleider", Raci.ACCOUNTABLE))
                .with(new Stakeholder("directeur", Raci.ACCOUNTABLE));

        List<Finding> findings = step(new TwoAccountables(), step);

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("teamleider, directeur"));
    }

    @Test
    void one_is_as_it_should_be() {
        Step step = Step.named("s1", "Beslissen", "fase-1").with(new Stakeholder("teamleider", Raci.ACCOUNTABLE));

        List<Finding> findings = step(new TwoAccountables(), step);

        assertThat(findings).isEmpty();
    }
}
