package nl.blauwdruk.story.language;

import static org.assertj.core.api.Assertions.assertThat;

import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void a_form_is_for_the_resident_under_whatever_name() {
        Step step = Step.named("1", "Aanvraag invullen", "fase-1")
                .with(new Stakeholder("cliënt", Raci.RESPONSIBLE))
                .with(new Stakeholder("klantmanager", Raci.RESPONSIBLE))
                .needs(new SystemFunction("Formulier", FunctionKind.FORM));

        assertThat(Roles.of(step)).isEqualTo("inwoner");
    }

    @Test
    void inside_work_is_for_who_does_it() {
        Step step = Step.named("1", "Volledigheid controleren", "fase-1")
                .with(new Stakeholder("teamleider inkomen", Raci.ACCOUNTABLE))
                .with(new Stakeholder("klantmanager", Raci.RESPONSIBLE));

        assertThat(Roles.of(step)).isEqualTo("klantmanager");
    }

    @Test
    void an_outside_party_never_wants_anything() {
        Step step = Step.named("1", "Woning toewijzen", "fase-1")
                .with(new Stakeholder("woningcorporatie", Raci.RESPONSIBLE))
                .with(new Stakeholder("regievoerder huisvesting", Raci.ACCOUNTABLE));

        assertThat(Roles.of(step)).isEqualTo("regievoerder huisvesting");
    }

    @Test
    void of_an_organisation_someone_who_works_there_wants_it() {
        Step step = Step.named("1", "Vergoeding uitbetalen", "fase-1")
                .with(new Stakeholder("uitkeringsadministratie", Raci.RESPONSIBLE));

        assertThat(Roles.of(step)).isEqualTo("medewerker van de uitkeringsadministratie");
    }
}
