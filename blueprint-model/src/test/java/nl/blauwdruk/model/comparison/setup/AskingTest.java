package nl.blauwdruk.model.comparison.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AskingTest {

    static Stream<String> sorts() {
        return Stream.concat(
                Arrays.stream(Kind.values()).filter(Kind::isSetup).map(Kind::word),
                Arrays.stream(Difference.values()).filter(Difference::isSetup).map(Difference::word));
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void every_sort_is_a_question_and_a_sentence_in_both_languages(String sort) {
        SetupDifference difference = difference(sort, List.of("Aanvraag toetsen"), List.of("Toetsen", "Wegen"));

        for (Language language : Language.values()) {
            assertThat(difference.title(language)).endsWith("?").contains("‘").doesNotContain("{");
            assertThat(difference.why(language))
                    .startsWith("Zwolle ")
                    .endsWith(".")
                    .doesNotContain("{");
        }
        assertThat(difference.title(Language.ENGLISH)).isNotEqualTo(difference.title(Language.DUTCH));
        assertThat(difference.why(Language.ENGLISH)).isNotEqualTo(difference.why(Language.DUTCH));
    }

    @Test
    void steps_are_counted_and_named() {
        SetupDifference split = difference("split", List.of("Aanvraag toetsen"), List.of("Toetsen", "Wegen"));

        assertThat(split.title(Language.DUTCH)).isEqualTo("‘Aanvraag toetsen’ in twee stappen?");
        assertThat(split.why(Language.DUTCH)).isEqualTo("Zwolle splitst één basisstap in twee: Toetsen; Wegen.");
        assertThat(split.title(Language.ENGLISH)).isEqualTo("‘Aanvraag toetsen’ in two steps?");
        assertThat(split.why(Language.ENGLISH))
                .isEqualTo("Zwolle splits one step of the base into two: Toetsen; Wegen.");
    }

    @Test
    void braces_in_the_words_of_a_municipality_stay() {
        SetupDifference dropped = difference("dropped", List.of("Stap {1}"), List.of());

        assertThat(dropped.title(Language.ENGLISH)).isEqualTo("Without the step ‘Stap {1}’?");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_language_has_the_same_phrases(Language language) {
        Phrases dutch = new Phrases(Asking.class, "differences", Language.DUTCH);

        assertThat(new Phrases(Asking.class, "differences", language).all())
                .containsOnlyKeys(dutch.all().keySet());
    }

    private static SetupDifference difference(String sort, List<String> base, List<String> own) {
        return new SetupDifference(
                "minima-zwolle.toetsen." + sort,
                sort,
                "minima-zwolle",
                "0193",
                "Zwolle",
                "Beslissen",
                List.of(),
                List.of(),
                List.of(),
                new DifferenceWords(base, own, "", "zes weken"),
                Fingerprint.of(List.of("nu")));
    }
}
