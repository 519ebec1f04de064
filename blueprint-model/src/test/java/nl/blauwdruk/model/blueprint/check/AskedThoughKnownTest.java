package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.check.Checked.anItem;
import static nl.blauwdruk.model.blueprint.check.Checked.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class AskedThoughKnownTest {

    @Test
    void what_a_register_has_is_not_asked() {
        Step step = aStep("s1", "Aanvragen")
                .uses(anItem("Adres", "BRP", PrivacyCategory.ORDINARY, null, Origin.ASKED))
                .uses(anItem("Loon", "Suwinet (UWV Polisadministratie)", PrivacyCategory.SENSITIVE, null, Origin.ASKED))
                .uses(anItem("Uitkering", "Uitkeringsadministratie", PrivacyCategory.SENSITIVE, null, Origin.ASKED));

        List<Finding> findings = step(new AskedThoughKnown(), step);

        assertThat(findings).hasSize(3);
        assertThat(findings.get(0).message()).contains("Adres", "BRP");
    }

    @Test
    void what_only_people_know_is_asked() {
        Step step = aStep("s1", "Aanvragen")
                .uses(anItem("Situatie", "klant", PrivacyCategory.ORDINARY, null, Origin.ASKED))
                .uses(anItem("Draagkracht", "mantelzorger", PrivacyCategory.ORDINARY, null, Origin.ASKED))
                .uses(anItem("Adres", "BRP", PrivacyCategory.ORDINARY, null, Origin.REUSED));

        List<Finding> findings = step(new AskedThoughKnown(), step);

        assertThat(findings).isEmpty();
    }
}
