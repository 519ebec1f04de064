package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import org.junit.jupiter.api.Test;

class MissingHeadTextTest {

    @Test
    void a_blueprint_without_outcome_is_named() {
        Blueprint blueprint = aBase("minima").serves("Inwoners", "Een rekening", " ");

        List<Finding> findings = new MissingHeadText().check(blueprint);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.message()).contains("uitkomst");
            assertThat(finding.place()).isEmpty();
        });
    }

    @Test
    void a_full_head_is_fine() {
        Blueprint blueprint = aBase("minima").serves("Inwoners", "Een rekening", "Vergoed");

        List<Finding> findings = new MissingHeadText().check(blueprint);

        assertThat(findings).isEmpty();
    }
}
