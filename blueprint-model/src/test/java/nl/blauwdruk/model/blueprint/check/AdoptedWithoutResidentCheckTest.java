package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.model.blueprint.ResidentCheck;
import org.junit.jupiter.api.Test;

class AdoptedWithoutResidentCheckTest {

    @Test
    void an_adopted_variant_nobody_checked_is_found() {
        Blueprint blueprint = aVariant("minima", GRONINGEN, "Groningen")
                .publishedAs("1", LocalDate.of(2026, 2, 12), BlueprintStatus.ADOPTED);

        List<Finding> findings = new AdoptedWithoutResidentCheck().check(blueprint);

        assertThat(findings).hasSize(1);
    }

    @Test
    void a_checked_variant_is_fine() {
        Blueprint blueprint = aVariant("minima", GRONINGEN, "Groningen")
                .publishedAs("1", LocalDate.of(2026, 2, 12), BlueprintStatus.ADOPTED)
                .checkedBy(new ResidentCheck("Minimapanel", LocalDate.of(2026, 1, 29), 11), List.of());

        List<Finding> findings = new AdoptedWithoutResidentCheck().check(blueprint);

        assertThat(findings).isEmpty();
    }

    @Test
    void a_base_needs_no_check_of_its_own() {
        Blueprint blueprint = aBase("minima").publishedAs("1", LocalDate.of(2026, 2, 12), BlueprintStatus.ADOPTED);

        List<Finding> findings = new AdoptedWithoutResidentCheck().check(blueprint);

        assertThat(findings).isEmpty();
    }
}
