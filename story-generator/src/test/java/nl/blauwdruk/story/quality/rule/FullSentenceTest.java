package nl.blauwdruk.story.quality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullSentenceTest {

    private final StoryRule rule = new FullSentence();

    @Test
    void a_part_that_breaks_off_is_found() {
        assertThat(Judged.places(rule, "Als inwoner wil ik bonnen indienen bij de zodat ik het geld krijg."))
                .containsExactly("de");
        assertThat(Judged.said(rule, "Als inwoner wil ik bonnen indienen zodat..."))
                .contains("cut-off");
        assertThat(Judged.by(rule, "As a clerk, I want to see files I am responsible for, so that I can go on."))
                .isEmpty();
    }

    @Test
    void what_opens_must_close() {
        assertThat(Judged.said(rule, "Als inwoner wil ik (bonnen indienen zodat ik het geld krijg."))
                .containsExactly("open");
        assertThat(Judged.said(rule, "Als inwoner wil ik \"bonnen indienen zodat ik het geld krijg."))
                .containsExactly("open");
    }

    @Test
    void a_dutch_wish_has_a_verb_and_a_reason_is_a_clause() {
        assertThat(Judged.said(rule, "Als inwoner wil ik de aanvraag zodat ik het geld krijg."))
                .containsExactly("no-verb");
        assertThat(Judged.said(rule, "Als inwoner wil ik bonnen indienen zodat geld."))
                .containsExactly("reason-fragment");
        assertThat(Judged.by(rule, "Als inwoner wil ik dat de klantmanager belt zodat ik het weet."))
                .isEmpty();
    }

    @Test
    void a_missing_stop_is_put() {
        assertThat(Judged.mended(rule, "Als inwoner wil ik bonnen indienen zodat ik het geld krijg"))
                .containsExactly("Als inwoner wil ik bonnen indienen zodat ik het geld krijg.");
    }
}
