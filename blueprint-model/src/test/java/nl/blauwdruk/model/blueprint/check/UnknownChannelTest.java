package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class UnknownChannelTest {

    @Test
    void a_misspelt_channel_is_named() {
        Step step = aStep("s1", "Bellen").through(List.of("telefoon", "telefon"));

        List<Finding> findings = step(new UnknownChannel(), step);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("'telefon'");
        });
    }

    @Test
    void case_and_hyphens_do_not_matter() {
        Step step = aStep("s1", "Schrijven").through(List.of("E-mail", "Whatsapp"));

        List<Finding> findings = step(new UnknownChannel(), step);

        assertThat(findings).isEmpty();
    }
}
