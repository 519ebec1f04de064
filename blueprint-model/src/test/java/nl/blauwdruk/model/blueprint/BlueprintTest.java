package nl.blauwdruk.model.blueprint;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlueprintTest {

    @Test
    void a_step_gets_its_identity_from_its_name() {
        Blueprint blueprint = aBase("minima").add(aStep("b01", "Aanvraag versturen"));

        List<Element> elements = blueprint.elements();

        assertThat(elements.get(0).id()).hasToString("minima-basis/aanvraag-versturen");
        assertThat(elements.get(1).id()).hasToString("minima-basis/aanvraag-versturen/stakeholder/inwoner");
    }

    @Test
    void two_steps_with_one_name_have_two_identities() {
        Blueprint blueprint = aBase("minima").add(aStep("b01", "Nabellen")).add(aStep("b02", "Nabellen"));

        List<String> marks = blueprint.steps().stream().map(Step::mark).toList();

        assertThat(marks).containsExactly("nabellen", "nabellen-2");
    }

    @Test
    void a_number_cannot_be_used_twice() {
        Blueprint blueprint = aBase("minima").add(aStep("b01", "Aanvraag versturen"));

        assertThatThrownBy(() -> blueprint.add(aStep("b01", "Aanvraag ontvangen")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b01");

        assertThat(blueprint.steps()).hasSize(1);
    }

    @Test
    void renaming_a_step_with_the_same_identity_changes_no_meaning() {
        Blueprint before =
                aBase("minima").add(aStep("b01", "Aanvraag versturen").marked("m1"));
        Blueprint after =
                aBase("minima").add(aStep("b01", "De aanvraag insturen").marked("m1"));

        Fingerprint one = before.elements().get(0).fingerprint();
        Fingerprint other = after.elements().get(0).fingerprint();

        assertThat(one).isEqualTo(other);
    }

    @Test
    void another_time_limit_changes_the_meaning_of_the_step_only() {
        Blueprint before = aBase("minima").add(aStep("b01", "Beslissen").within(new TimeLimit("8 weken", null)));
        Blueprint after = aBase("minima").add(aStep("b01", "Beslissen").within(new TimeLimit("6 weken", null)));

        List<Element> one = before.elements();
        List<Element> other = after.elements();

        assertThat(one.get(0).fingerprint()).isNotEqualTo(other.get(0).fingerprint());
        assertThat(one.get(1).fingerprint()).isEqualTo(other.get(1).fingerprint());
    }

    @Test
    void a_newer_reading_keeps_the_identity_of_a_renamed_step() {
        Blueprint blueprint = aVariant("minima", GRONINGEN, "Groningen")
                .add(aStep("1", "Aanvraag versturen"))
                .add(aStep("2", "Beslissen"));
        Blueprint newer = aVariant("minima", GRONINGEN, "Groningen")
                .add(aStep("1", "De aanvraag insturen"))
                .add(aStep("2", "Bellen"))
                .add(aStep("3", "Beslissen"));

        blueprint.become(newer);

        assertThat(blueprint.steps().stream().map(Step::mark))
                .containsExactly("aanvraag-versturen", "bellen", "beslissen");
    }
}
