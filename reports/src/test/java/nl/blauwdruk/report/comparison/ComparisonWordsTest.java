package nl.blauwdruk.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonWordsTest {

    private static final ComparisonWords DUTCH = ComparisonWords.in(Language.DUTCH);
    private static final ComparisonWords ENGLISH = ComparisonWords.in(Language.ENGLISH);

    @Test
    void both_languages_have_the_same_phrases_with_the_same_places() {
        assertThat(ENGLISH.phrases()).containsOnlyKeys(DUTCH.phrases().keySet());
        DUTCH.phrases().forEach((key, dutch) -> {
            for (int place = 0; place < 4; place++) {
                assertThat(ENGLISH.phrases().get(key).contains("{" + place + "}"))
                        .as(key)
                        .isEqualTo(dutch.contains("{" + place + "}"));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_and_difference_has_a_word(Language language) {
        ComparisonWords words = ComparisonWords.in(language);

        for (Kind kind : Kind.values()) {
            assertThat(words.of(kind)).isNotBlank();
        }
        for (Difference difference : Difference.values()) {
            assertThat(words.of(List.of(difference))).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(SetupChoice.class)
    void a_choice_is_read_in_either_language(SetupChoice choice) {
        assertThat(ComparisonWords.choice(" " + DUTCH.of(choice).toUpperCase(java.util.Locale.ROOT)))
                .contains(choice);
        assertThat(ComparisonWords.choice(ENGLISH.of(choice).replace(" ", "  ")))
                .contains(choice);
    }

    @Test
    void a_word_on_a_match_is_read_in_either_language_and_nothing_else_is() {
        assertThat(ComparisonWords.holds("Klopt niet")).contains(false);
        assertThat(ComparisonWords.holds("right")).contains(true);
        assertThat(ComparisonWords.holds("misschien")).isEmpty();
    }
}
