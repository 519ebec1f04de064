package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class NoAccountableTest {

    @Test
    void a_step_nobody_answers_for_is_a_warning() {
        Step step = Step.named("s1", "Beslissen", "fase-1").with(new Stakeholder("consulent", Raci.RESPONSIBLE));

        List<Finding> findings = step(new NoAccountable(), step);

        assertThat(findings).singleElement().extracting(Finding::severity).isEqualTo(Severity.WARNING);
    }

    @Test
    void an_accountable_role_is_fine() {
        Step step = Step.named("s1", "Beslissen", "fase-1").with(new Stakeholder("teamleider", Raci.ACCOUNTABLE));

        List<Finding> findings = step(new NoAccountable(), step);

        assertThat(findings).isEmpty();
    }
}
