package nl.blauwdruk.story.quality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

    private final StoryRule rule = new WellFormed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Als inwoner wil ik de aanvraag volgen zodat ik niet hoef te bellen.",
                "Ik als inwoner wil de aanvraag volgen zodat ik niet hoef te bellen.",
                "Zodat ik niet hoef te bellen wil ik als inwoner de aanvraag volgen.",
                "As a clerk, I want to see the file, so that I ask nothing twice.",
                "In order to ask nothing twice, as a clerk, I need to see the file.",
                "As the clerk I can see the file, so I ask nothing twice."
            })
    void role_and_wish_may_stand_in_any_order(String story) {
        assertThat(Judged.by(rule, story)).isEmpty();
    }

    @Test
    void a_missing_role_or_wish_is_an_error_and_a_missing_reason_a_tip() {
        assertThat(Judged.said(rule, "Ik wil de aanvraag volgen zodat ik niet hoef te bellen."))
                .containsExactly("no-role");
        assertThat(Judged.said(rule, "Als inwoner.")).containsExactly("no-wish");
        assertThat(Judged.said(rule, "De aanvraag is te volgen.")).containsExactly("no-role", "no-wish");
        assertThat(Judged.by(rule, "Als inwoner wil ik de aanvraag volgen."))
                .singleElement()
                .matches(finding -> finding.what().equals("no-reason") && !finding.isFault());
        assertThat(Judged.said(rule, " ")).containsExactly("empty");
    }

    @Test
    void what_cannot_be_seen_is_shown_and_taken_out() {
        String story = "Als inwoner wil ik de \u202Eaanvraag\u202C volgen zodat ik niet hoef te bellen.";

        assertThat(Judged.said(rule, story)).containsExactly("hidden");
        assertThat(Judged.places(rule, story)).containsExactly("\u202E");
        assertThat(Judged.mended(rule, story))
                .containsExactly("Als inwoner wil ik de aanvraag volgen zodat ik niet hoef te bellen.");
    }

    @Test
    void a_backslash_of_a_program_goes() {
        assertThat(Judged.mended(rule, "As a clerk, I want to see if they don\\'t pay, so that I can call."))
                .containsExactly("As a clerk, I want to see if they don't pay, so that I can call.");
    }
}
