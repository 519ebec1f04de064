package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class MissingChannelTest {

    @Test
    void a_step_without_channel_is_an_error() {
        Step step = aStep("s1", "Bellen");

        List<Finding> findings = step(new MissingChannel(), step);

        assertThat(findings).singleElement().matches(Finding::isError);
    }

    @Test
    void a_step_inside_the_organisation_has_a_channel_too() {
        Step step = aStep("s1", "Overleggen").through(List.of("intern"));

        List<Finding> findings = step(new MissingChannel(), step);

        assertThat(findings).isEmpty();
    }
}
