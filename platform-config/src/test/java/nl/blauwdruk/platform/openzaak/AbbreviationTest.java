package nl.blauwdruk.platform.openzaak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationTest {

    @ParameterizedTest
    @CsvSource({
        "Woningtype, Woningtype",
        "Huisgenoten en adres, Huisgenoten en adres",
        "Naam en contactgegevens, Naam contactgegevens",
        "Behoeften en kenmerken en voorkeuren, Behoe. kenme. voork.",
        "Burgerservicenummers van gezinsleden, Burgerse. gezinsle.",
        "Startmelding van de aanbieder (iWmo 305), Startmeld. aanbieder"
    })
    void words_keep_their_first_letters(String name, String abbreviation) {
        assertThat(new Abbreviation(20).of(name)).isEqualTo(abbreviation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hottentottententententoonstelling",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                "de het een van en of voor met in op bij",
                "(alles staat hier tussen haakjes, echt alles)"
            })
    void whatever_the_name_the_answer_fits_and_is_not_empty(String name) {
        String abbreviation = new Abbreviation(20).of(name);

        assertThat(abbreviation).isNotBlank().hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void an_answer_is_given_once() {
        Abbreviation names = new Abbreviation(20);

        String first = names.of("Inkomen van de laatste drie maanden");
        String second = names.of("Inkomen van de laatste drie maandjes");

        assertThat(second).isNotEqualToIgnoringCase(first).endsWith(" 2").hasSizeLessThanOrEqualTo(20);
    }
}
