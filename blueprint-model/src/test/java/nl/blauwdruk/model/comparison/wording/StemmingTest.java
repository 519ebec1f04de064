package nl.blauwdruk.model.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmingTest {

    @ParameterizedTest
    @CsvSource({
        "controleert, controleren",
        "aanvraagt, aanvragen",
        "meldt, melden",
        "klant, klanten",
        "beoordeling, beoordelen"
    })
    void forms_of_one_dutch_word_have_one_stem(String one, String other) {
        Stemming stemming = new Stemming(Language.DUTCH);

        assertThat(stemming.stem(one)).isEqualTo(stemming.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"applications, application", "receives, receiving", "checked, check"})
    void forms_of_one_english_word_have_one_stem(String one, String other) {
        Stemming stemming = new Stemming(Language.ENGLISH);

        assertThat(stemming.stem(one)).isEqualTo(stemming.stem(other));
    }
}
