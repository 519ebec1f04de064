package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class MissingStepTextTest {

    @Test
    void each_missing_text_is_named_with_the_step() {
        Step step = aStep("s7", "Bewijs toevoegen").tells("Voegt toe", "", "");

        List<Finding> findings = step(new MissingStepText(), step);

        assertThat(findings).hasSize(2).allMatch(Finding::isError);
        assertThat(findings).extracting(Finding::place).containsOnly("stap s7 (Bewijs toevoegen)");
    }

    @Test
    void a_step_without_name_is_named_by_its_number() {
        Step step = aStep("s7", "");

        List<Finding> findings = step(new MissingStepText(), step);

        assertThat(findings).singleElement().extracting(Finding::place).isEqualTo("stap s7");
    }

    @Test
    void a_full_step_is_fine() {
        Step step = aStep("s7", "Bewijs toevoegen");

        List<Finding> findings = step(new MissingStepText(), step);

        assertThat(findings).isEmpty();
    }
}
