package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.TimeLimit;
import org.junit.jupiter.api.Test;

class TimeLimitWithoutBasisTest {

    @Test
    void a_limit_out_of_the_blue_is_found() {
        Step step = aStep("s1", "Beslissen").within(new TimeLimit("8 weken", null));

        List<Finding> findings = step(new TimeLimitWithoutBasis(), step);

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("8 weken"));
    }

    @Test
    void a_limit_by_law_and_no_limit_are_fine() {
        Step step = aStep("s1", "Beslissen").within(new TimeLimit("8 weken", "Awb art. 4:13"));

        List<Finding> findings = step(new TimeLimitWithoutBasis(), step);

        assertThat(findings).isEmpty();
        assertThat(step(new TimeLimitWithoutBasis(), aStep("s2", "Bellen"))).isEmpty();
    }
}
