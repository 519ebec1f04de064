package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.check.Checked.anItem;
import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class PersonalDataWithoutBasisTest {

    @Test
    void personal_data_without_law_is_a_warning() {
        Step step = aStep("s1", "Aanvragen")
                .uses(anItem("Inkomen", "inwoner", PrivacyCategory.SENSITIVE, null, Origin.ASKED));

        List<Finding> findings = step(new PersonalDataWithoutBasis(), step);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("Inkomen", "gevoelig");
        });
    }

    @Test
    void with_law_or_without_person_it_is_fine() {
        Step step = aStep("s1", "Aanvragen")
                .uses(anItem("Inkomen", "inwoner", PrivacyCategory.SENSITIVE, "Pw art. 17", Origin.ASKED))
                .uses(anItem("Normbedragen", "SZW", PrivacyCategory.NONE, null, Origin.REUSED));

        List<Finding> findings = step(new PersonalDataWithoutBasis(), step);

        assertThat(findings).isEmpty();
    }
}
