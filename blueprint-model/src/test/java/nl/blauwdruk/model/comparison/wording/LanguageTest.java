package nl.blauwdruk.model.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void names_of_dutch_steps_are_dutch() {
        assertThat(Language.of(List.of("Aanvraag versturen", "Gesprek voeren met de inwoner")))
                .isEqualTo(Language.DUTCH);
    }

    @Test
    void labels_of_an_english_process_are_english() {
        assertThat(Language.of(List.of("Send documents by post", "Checking for completeness")))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void without_any_word_it_is_dutch() {
        assertThat(Language.of(List.of("", "42"))).isEqualTo(Language.DUTCH);
    }
}
