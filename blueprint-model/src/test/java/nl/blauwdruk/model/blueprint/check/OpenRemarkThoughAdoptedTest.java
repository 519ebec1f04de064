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

class OpenRemarkThoughAdoptedTest {

    @Test
    void an_open_remark_stands_at_its_step() {
        Blueprint blueprint = aVariant("minima", GRONINGEN, "Groningen")
                .publishedAs("1", LocalDate.of(2026, 2, 12), BlueprintStatus.ADOPTED)
                .checkedBy(null, List.of(new Remark("s1", "Te veel papier", true), new Remark("s1", "Fijn", false)))
                .add(aStep("s1", "Aanvragen"));

        List<Finding> findings = new OpenRemarkThoughAdopted().check(blueprint);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("stap s1 (Aanvragen)");
            assertThat(finding.message()).contains("Te veel papier");
        });
    }

    @Test
    void a_concept_may_have_open_remarks() {
        Blueprint blueprint = aVariant("minima", GRONINGEN, "Groningen")
                .publishedAs("1", LocalDate.of(2026, 2, 12), BlueprintStatus.CONCEPT)
                .checkedBy(null, List.of(new Remark("s1", "Te veel papier", true)));

        List<Finding> findings = new OpenRemarkThoughAdopted().check(blueprint);

        assertThat(findings).isEmpty();
    }
}
