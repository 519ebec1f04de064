package nl.blauwdruk.story.quality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConceptuallySoundTest {

    private final StoryRule rule = new ConceptuallySound();

    @Test
    void a_thing_is_no_role() {
        assertThat(Judged.said(rule, "Als zaaksysteem wil ik het dossier ontvangen zodat het bewaard blijft."))
                .containsExactly("role-is-thing");
        assertThat(Judged.said(rule, "As the payment system, I want to receive files, so that they are kept."))
                .containsExactly("role-is-thing");
        assertThat(Judged.by(rule, "Als beheerder van het zaaksysteem wil ik dossiers ordenen zodat ik ze vind."))
                .isEmpty();
    }

    @Test
    void a_feeling_is_no_wish() {
        assertThat(Judged.said(rule, "Als inwoner wil ik tevreden zijn zodat ik blijf."))
                .containsExactly("state");
        assertThat(Judged.said(rule, "As a resident, I want to feel safe, so that I stay."))
                .containsExactly("state");
        assertThat(Judged.by(rule, "Als inwoner wil ik gebeld worden zodat ik het weet."))
                .isEmpty();
        assertThat(Judged.by(rule, "As a resident, I want to be informed, so that I know."))
                .isEmpty();
    }

    @Test
    void a_reason_is_neither_a_wish_nor_the_wish_again() {
        assertThat(Judged.said(rule, "Als inwoner wil ik de aanvraag volgen zodat ik daarna wil bellen."))
                .containsExactly("wish-in-reason");
        assertThat(Judged.said(rule, "Als inwoner wil ik aanvragen volgen zodat ik aanvragen kan volgen."))
                .containsExactly("reason-repeats");
        assertThat(Judged.by(rule, "As a resident, I want to call, so that I get what I want."))
                .isEmpty();
    }
}
