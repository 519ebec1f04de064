package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class StepWithoutPerformerTest {

    @Test
    void a_step_nobody_does_is_an_error() {
        Step step = Step.named("s1", "Beslissen", "fase-1").with(new Stakeholder("jurist", Raci.CONSULTED));

        List<Finding> findings = step(new StepWithoutPerformer(), step);

        assertThat(findings).singleElement().matches(Finding::isError);
    }

    @Test
    void one_performer_is_enough() {
        Step step = Step.named("s1", "Beslissen", "fase-1").with(new Stakeholder("consulent", Raci.RESPONSIBLE));

        List<Finding> findings = step(new StepWithoutPerformer(), step);

        assertThat(findings).isEmpty();
    }
}
