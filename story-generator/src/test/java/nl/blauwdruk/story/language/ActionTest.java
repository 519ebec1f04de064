package nl.blauwdruk.story.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {

    @ParameterizedTest
    @CsvSource({
        "Aanvraag versturen, de aanvraag versturen",
        "Besluit nemen, het besluit nemen",
        "Bekende gegevens controleren, bekende gegevens controleren",
        "Inloggen op de persoonlijke pagina, inloggen op de persoonlijke pagina",
        "PIP opstellen, het PIP opstellen",
        "Aanvraagformulier invullen, het aanvraagformulier invullen",
        "Aanbieder kiezen en opdracht geven, een aanbieder kiezen en opdracht geven",
        "Vaste lasten laten inhouden (ontzorgen), vaste lasten laten inhouden",
        "Het keukentafelgesprek voeren, het keukentafelgesprek voeren",
        "Gesprek met kind en ouders, het gesprek met kind en ouders voeren",
    })
    void a_step_name_becomes_what_someone_wants_to_do(String name, String wish) {
        assertThat(Action.of(name).infinitive()).isEqualTo(wish);
    }

    @Test
    void kan_stands_before_the_first_verb() {
        assertThat(Action.of("Aanvraag registreren en toewijzen").afterwards(true))
                .isEqualTo("daarna de aanvraag kan registreren en toewijzen");
        assertThat(Action.of("Recht op regelingen vooraf nagaan").afterwards(false))
                .isEqualTo("daarna het recht op regelingen vooraf kan nagaan");
        assertThat(Action.of("Plan voor werk of meedoen maken").afterwards(true))
                .isEqualTo("daarna het plan voor werk of meedoen kan maken");
    }

    @ParameterizedTest
    @CsvSource({
        "Aanvraag registreren en toewijzen, de aanvraag registreren, de aanvraag toewijzen",
        "Aanbod bekijken en pas gebruiken, het aanbod bekijken, de pas gebruiken",
        "Evalueren en heronderzoeken, evalueren, heronderzoeken",
    })
    void a_name_of_two_things_is_told_one_by_one(String name, String first, String second) {
        assertThat(Action.of(name).first().infinitive()).isEqualTo(first);
        assertThat(Action.of(name).second().orElseThrow().infinitive()).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inkomsten en uitgaven op een rij zetten", "Vaste lasten laten inhouden", "Besluit nemen"})
    void a_name_of_one_thing_has_no_second(String name) {
        assertThat(Action.of(name).second()).isEmpty();
        assertThat(Action.of(name).first().infinitive())
                .isEqualTo(Action.of(name).infinitive());
    }

    @Test
    void what_one_does_to_oneself_names_oneself() {
        Action own = Action.of("Aanmelden voor hulp").onOwnBehalf();

        assertThat(own.infinitive()).isEqualTo("mij aanmelden voor hulp");
        assertThat(own.afterwards(true)).isEqualTo("mij daarna kan aanmelden voor hulp");
        assertThat(own.afterwards(false)).isEqualTo("zich daarna kan aanmelden voor hulp");
        assertThat(Action.of("Aanmelden bij de taalschool").infinitive()).isEqualTo("aanmelden bij de taalschool");
        assertThat(Action.of("Je melden").infinitive()).isEqualTo("mij melden");
    }

    @ParameterizedTest
    @CsvSource({
        "Woonplaats en gezag controleren, de woonplaats en het gezag controleren",
        "Kracht van gezin en netwerk verkennen, de kracht van gezin en netwerk verkennen",
        "Brede verkenning vooraf, de brede verkenning vooraf afronden",
    })
    void each_noun_gets_its_article(String name, String wish) {
        assertThat(Action.of(name).infinitive()).isEqualTo(wish);
    }
}
