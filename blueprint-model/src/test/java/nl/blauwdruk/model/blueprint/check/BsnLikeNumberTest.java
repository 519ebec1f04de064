package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnLikeNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bel 123456782.", "123.456.782", "1234 56 782", "BSN123456782", "x 111222333 y"})
    void a_number_that_passes_the_eleven_test_is_found_but_never_repeated(String text) {
        Step step = aStep("s1", "Bellen").hurts(text);

        List<Finding> findings = step(new BsnLikeNumber(), step);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("stap s1 (Bellen)");
            assertThat(finding.message() + finding.advice()).doesNotContain("78", "333");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "1234567820", "000000000", "12-34-56-782", "14 050 000", "2026-02-12"})
    void other_numbers_are_left_alone(String text) {
        Step step = aStep("s1", "Bellen").hurts(text);

        List<Finding> findings = step(new BsnLikeNumber(), step);

        assertThat(findings).isEmpty();
    }

    @Test
    void names_in_lanes_remarks_and_the_head_are_read_too() {
        Blueprint blueprint = aBase("minima")
                .serves("Klant 123456782", "", "")
                .checkedBy(null, List.of(new Remark("s1", "Ik ben 123456782", true)))
                .add(aStep("s1", "Bellen").with(new Stakeholder("123456782", Raci.INFORMED)));

        List<Finding> findings = new BsnLikeNumber().check(blueprint);

        assertThat(findings).hasSize(3);
    }
}
