package nl.blauwdruk.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_lose_case_accents_and_punctuation_and_stand_once() {
        assertThat(Words.of("Één aanvraag, één AANVRAAG: Súdwest-Fryslân!"))
                .containsExactly("een", "aanvraag", "sudwest", "fryslan");
    }

    @Test
    void a_word_in_the_title_weighs_more_than_one_in_the_text() {
        assertThat(Words.weighed("Aanvraag", "aanvraag van een inwoner"))
                .containsEntry("aanvraag", 4)
                .containsEntry("inwoner", 1);
    }

    @Test
    void no_word_weighs_more_than_nine_or_is_longer_than_the_index_holds() {
        assertThat(Words.weighed("", "brief ".repeat(20))).containsEntry("brief", 9);
        assertThat(Words.of("a".repeat(100))).containsExactly("a".repeat(40));
    }

    @Test
    void a_single_letter_is_looked_for_whole_and_longer_words_as_beginnings() {
        assertThat("ab").isGreaterThanOrEqualTo(new Wanted("a").to());
        assertThat("aanvraag").isBetween(new Wanted("aan").from(), new Wanted("aan").to());
    }
}
