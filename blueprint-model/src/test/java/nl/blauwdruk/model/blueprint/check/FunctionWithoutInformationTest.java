package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.check.Checked.anItem;
import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import org.junit.jupiter.api.Test;

class FunctionWithoutInformationTest {

    @Test
    void a_form_needs_something_to_fill_in() {
        Step step = aStep("s1", "Aanvragen").needs(new SystemFunction("e-formulier", FunctionKind.FORM));

        List<Finding> findings = step(new FunctionWithoutInformation(), step);

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("e-formulier"));
    }

    @Test
    void a_knowledge_page_needs_none() {
        Step step = aStep("s1", "Zoeken").needs(new SystemFunction("Website", FunctionKind.INFORMATION_SUPPLY));

        List<Finding> findings = step(new FunctionWithoutInformation(), step);

        assertThat(findings).isEmpty();
    }

    @Test
    void one_item_is_enough() {
        Step step = aStep("s1", "Aanvragen")
                .needs(new SystemFunction("e-formulier", FunctionKind.FORM))
                .uses(anItem("Aanvraag", "inwoner", PrivacyCategory.NONE, null, Origin.ASKED));

        List<Finding> findings = step(new FunctionWithoutInformation(), step);

        assertThat(findings).isEmpty();
    }
}
