package nl.blauwdruk.platform.service;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import org.junit.jupiter.api.Test;

class ServiceModellingTest {

    private static Blueprint applying() {
        return aVariant("wmo", GRONINGEN, "Groningen")
                .add(aStep("1", "Aanvraag doen")
                        .with(new Stakeholder("consulent", Raci.CONSULTED))
                        .uses(asked("Ondertekende aanvraag", PrivacyCategory.ORDINARY))
                        .uses(asked("Woningtype", PrivacyCategory.NONE))
                        .needs(new SystemFunction("Zaaksysteem", FunctionKind.CASE_REGISTRATION)))
                .add(deciding());
    }

    private static Step deciding() {
        return Step.named("2", "Besluit nemen", "fase-2")
                .tells("Wacht", "Geen contact.", "De consulent beslist")
                .with(new Stakeholder("consulent", Raci.RESPONSIBLE))
                .with(new Stakeholder("toetser", Raci.ACCOUNTABLE))
                .with(new Stakeholder("medisch adviseur", Raci.CONSULTED))
                .with(new Stakeholder("SVB", Raci.INFORMED))
                .uses(new InformationItem(
                        null, "Beschikking", "Zaaksysteem", PrivacyCategory.SPECIAL, null, Origin.CREATED))
                .uses(asked("Woningtype", PrivacyCategory.SPECIAL))
                .needs(new SystemFunction("Besluitmodule", FunctionKind.DECISION_MAKING))
                .within(new TimeLimit("8 weken na de aanvraag", null));
    }

    private static InformationItem asked(String name, PrivacyCategory category) {
        return new InformationItem(null, name, "inwoner", category, null, Origin.ASKED);
    }

    @Test
    void everyone_gets_the_part_they_have_in_the_whole() {
        Service service = ServiceModelling.of(applying());

        assertThat(service.roles().values())
                .extracting(ServiceRole::name, role -> role.part().word())
                .containsExactly(
                        tuple("inwoner", "initiator"),
                        tuple("consulent", "behandelaar"),
                        tuple("toetser", "beslisser"),
                        tuple("medisch adviseur", "adviseur"),
                        tuple("SVB", "belanghebbende"));
        assertThat(service.roles()).containsKeys("initiator", "behandelaar", "rol-toetser");
    }

    @Test
    void items_that_are_documents_by_name_are_documents_and_the_rest_is_data() {
        Service service = ServiceModelling.of(applying());

        assertThat(service.documents()).containsOnlyKeys("ondertekende-aanvraag", "beschikking");
        assertThat(service.properties()).containsOnlyKeys("woningtype");
    }

    @Test
    void an_item_of_two_steps_is_one_thing_with_two_sources_and_the_most_private_category() {
        Service service = ServiceModelling.of(applying());

        ServiceProperty property = service.properties().get("woningtype");

        assertThat(property.sources()).hasSize(2);
        assertThat(property.category()).isEqualTo(PrivacyCategory.SPECIAL);
        assertThat(property.place()).contains("stap 1 'Aanvraag doen'");
    }

    @Test
    void a_decision_comes_from_its_step_and_function_and_knows_the_documents_that_tell_it() {
        Service service = ServiceModelling.of(applying());

        ServiceDecision decision = service.decisions().get("besluit-nemen");

        assertThat(decision.sources())
                .extracting(source -> source.id().value())
                .containsExactly("wmo-groningen/besluit-nemen", "wmo-groningen/besluit-nemen/system/besluitmodule");
        assertThat(decision.documents()).containsExactly("beschikking");
        assertThat(service.results()).containsOnlyKeys("toegekend", "afgewezen", "ingetrokken");
    }

    @Test
    void the_term_is_the_longest_limit_until_the_decision() {
        Blueprint blueprint =
                applying().add(Step.named("3", "Evalueren", "fase-2").within(new TimeLimit("na 12 maanden", null)));

        Service service = ServiceModelling.of(blueprint);

        assertThat(service.term().orElseThrow().period()).isEqualTo("P8W");
        assertThat(service.term().orElseThrow().place()).contains("stap 2");
    }

    @Test
    void without_a_decision_nothing_can_be_refused() {
        Blueprint blueprint = aVariant("pip", GRONINGEN, "Groningen").add(aStep("1", "Kennismaken"));

        Service service = ServiceModelling.of(blueprint);

        assertThat(service.decisions()).isEmpty();
        assertThat(service.term()).isEmpty();
        assertThat(service.results()).containsOnlyKeys("toegekend", "ingetrokken");
    }

    @Test
    void an_empty_blueprint_is_an_empty_service() {
        Service service = ServiceModelling.of(aVariant("leeg", GRONINGEN, "Groningen"));

        assertThat(List.of(service.roles(), service.documents(), service.steps()))
                .allMatch(Map::isEmpty);
        assertThat(ServiceJson.of(service).getJsonObject("statuses")).hasSize(2);
    }
}
