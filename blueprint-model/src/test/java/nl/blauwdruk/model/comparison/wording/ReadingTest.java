package nl.blauwdruk.model.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private final Lexicon dutch = Lexicon.of(Language.DUTCH);
    private final Reading reading = new Reading(dutch);

    @ParameterizedTest
    @CsvSource({
        "in ontvangst nemen, ontvangen",
        "Checken, controleren",
        "betaalbaarstelling, overmaken",
        "toetsing, beoordelen",
        "knoop doorhakken, besluiten",
        "beschikking, besluitbrief",
        "klantmanager, consulent"
    })
    void words_of_one_class_share_a_concept(String one, String other) {
        Word first = reading.words(one).get(0);
        Word second = reading.words(other).get(0);

        assertThat(first.sharesConcept(second)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"toekennen, afwijzen", "verstrekken, terugvorderen", "starten, afsluiten", "goedkeuren, afwijzing"})
    void opposite_actions_are_known(String one, String other) {
        Word first = reading.words(one).get(0);
        Word second = reading.words(other).get(0);

        assertThat(dutch.areOpposite(first, second)).isTrue();
    }

    @Test
    void a_word_that_can_mean_both_is_no_opposite() {
        Word sending = reading.words("versturen").get(0);
        Word handingIn = reading.words("indienen").get(0);

        assertThat(dutch.areOpposite(sending, handingIn)).isFalse();
    }

    @Test
    void words_without_meaning_are_left_out() {
        List<Word> words = reading.words("Wijzen op de cliëntondersteuning");

        assertThat(words).extracting(Word::text).containsExactly("wijzen", "clientondersteuning");
    }

    @Test
    void several_words_that_are_one_verb_are_read_as_one() {
        List<Word> words = reading.words("Aanvraag in behandeling nemen");

        assertThat(words).extracting(Word::text).containsExactly("aanvraag", "in behandeling nemen");
    }

    @Test
    void english_is_read_with_its_own_lexicon() {
        Reading english = new Reading(Lexicon.of(Language.ENGLISH));

        Word one = english.words("take receipt of payment").get(0);
        Word other = english.words("Receiving").get(0);

        assertThat(one.sharesConcept(other)).isTrue();
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(reading.words("")).isEmpty();
        assertThat(reading.words(" - ")).isEmpty();
    }
}
