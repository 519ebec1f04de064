package nl.blauwdruk.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsBesideTest {

    @Test
    void only_the_words_that_differ_are_marked_and_no_mark_begins_with_a_space() {
        WordsBeside words = new WordsBeside("De klantmanager belt de inwoner.", "De consulent belt de inwoner");

        assertThat(words.left())
                .containsExactly(
                        new Piece("De ", false),
                        new Piece("klantmanager", true),
                        new Piece(" belt de inwoner.", false));
        assertThat(words.right())
                .containsExactly(
                        new Piece("De ", false), new Piece("consulent", true), new Piece(" belt de inwoner", false));
    }

    @Test
    void a_text_beside_nothing_is_marked_whole() {
        WordsBeside words = new WordsBeside("", "vier weken");

        assertThat(words.left()).isEmpty();
        assertThat(words.right()).containsExactly(new Piece("vier weken", true));
    }
}
