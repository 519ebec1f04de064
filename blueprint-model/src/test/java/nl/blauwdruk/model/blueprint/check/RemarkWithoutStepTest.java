package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.model.blueprint.Remark;
import org.junit.jupiter.api.Test;

class RemarkWithoutStepTest {

    @Test
    void a_remark_about_an_absent_step_is_found() {
        Blueprint blueprint = aVariant("minima", GRONINGEN, "Groningen")
                .publishedAs("1", LocalDate.of(2026, 2, 12), BlueprintStatus.CONCEPT)
                .checkedBy(null, List.of(new Remark("s9", "Te veel papier", true)))
                .add(aStep("s1", "Aanvragen"));

        List<Finding> findings = new RemarkWithoutStep().check(blueprint);

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("s9"));
    }

    @Test
    void a_remark_about_a_step_is_fine() {
        Blueprint blueprint = aVariant("minima", GRONINGEN, "Groningen")
                .publishedAs("1", LocalDate.of(2026, 2, 12), BlueprintStatus.CONCEPT)
                .checkedBy(null, List.of(new Remark("s1", "Te veel papier", true)))
                .add(aStep("s1", "Aanvragen"));

        List<Finding> findings = new RemarkWithoutStep().check(blueprint);

        assertThat(findings).isEmpty();
    }
}
