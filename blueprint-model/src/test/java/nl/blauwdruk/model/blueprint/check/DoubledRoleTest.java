package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class DoubledRoleTest {

    @Test
    void a_role_that_stands_twice_in_other_case_is_found() {
        Step step = Step.named("s1", "Beslissen", "fase-1")
                .with(new Stakeholder("Jurist", Raci.CONSULTED))
                .with(new Stakeholder("jurist", Raci.INFORMED));

        List<Finding> findings = step(new DoubledRole(), step);

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Jurist", "C en I"));
    }

    @Test
    void who_does_a_step_may_answer_for_it() {
        Step step = Step.named("s1", "Beslissen", "fase-1")
                .with(new Stakeholder("consulent", Raci.RESPONSIBLE))
                .with(new Stakeholder("consulent", Raci.ACCOUNTABLE));

        List<Finding> findings = step(new DoubledRole(), step);

        assertThat(findings).isEmpty();
    }
}
