package nl.blauwdruk.story.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(Action.of("Aanvraag registreren en toewijzen").canClause())
                .isEqualTo("de aanvraag kan registreren en toewijzen");
        assertThat(Action.of("Recht op regelingen vooraf nagaan").canClause())
                .isEqualTo("het recht op regelingen vooraf kan nagaan");
    }
}
