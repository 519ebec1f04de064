package nl.blauwdruk.story.quality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicTest {

    private final StoryRule rule = new Atomic();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Als inwoner wil ik kosten en baten invullen zodat ik een bedrag krijg.",
                "Als inwoner wil ik intakegesprekken voeren met ouders en school zodat wij elkaar kennen.",
                "Als inwoner wil ik zien wie mijn gegevens gebruikt en waarvoor zodat ik het vertrouw.",
                "Als inwoner wil ik de aanvraag indienen zodat ik geholpen word en verder kan.",
                "As a clerk, I want to compare plan and result, so that I can adjust.",
                "As a clerk, I want to filter the list to find and choose a file, so that I work fast."
            })
    void joined_nouns_clauses_and_reasons_are_one_wish(String story) {
        assertThat(Judged.by(rule, story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Als inwoner wil ik de aanvraag indienen en een afspraak maken zodat ik geholpen word.",
                "Als inwoner wil ik informatie zoeken over een vergoeding en het formulier invullen zodat ik geholpen word.",
                "Als inwoner wil ik de aanvraag indienen en ook kosten en baten invullen zodat ik geholpen word.",
                "As a clerk, I want to see the file and send a letter, so that the resident knows.",
                "As a clerk, I want a list that keeps all files and notifies the owner, so that nothing is lost.",
                "As a clerk, I want to use the register to find the owner and send a letter, so that the owner knows."
            })
    void two_acts_are_a_fault(String story) {
        assertThat(Judged.by(rule, story)).singleElement().matches(finding -> finding.isFault());
    }

    @Test
    void two_acts_on_one_object_are_worth_a_look() {
        assertThat(Judged.by(rule, "Als klantmanager wil ik de zaak registreren en toewijzen zodat het loopt."))
                .singleElement()
                .matches(finding -> finding.what().equals("shared") && !finding.isFault());
        assertThat(Judged.said(rule, "As a clerk, I want to view and edit the file, so that it is right."))
                .containsExactly("shared");
    }

    @Test
    void splitting_gives_two_whole_stories() {
        assertThat(Judged.mended(
                        rule,
                        "Als inwoner wil ik de aanvraag indienen en daarna een afspraak maken zodat ik geholpen word."))
                .containsExactly(
                        "Als inwoner wil ik de aanvraag indienen zodat ik geholpen word.",
                        "Als inwoner wil ik een afspraak maken zodat ik geholpen word.");
        assertThat(Judged.mended(rule, "Als klantmanager wil ik de zaak registreren en toewijzen zodat het loopt."))
                .containsExactly(
                        "Als klantmanager wil ik de zaak registreren zodat het loopt.",
                        "Als klantmanager wil ik de zaak toewijzen zodat het loopt.");
        assertThat(Judged.mended(
                        rule, "As a clerk, I want to see the file and send a letter, so that the resident knows."))
                .containsExactly(
                        "As a clerk, I want to see the file, so that the resident knows.",
                        "As a clerk, I want to send a letter, so that the resident knows.");
        assertThat(Judged.mended(rule, "As a clerk, I want to view and edit the file, so that it is right."))
                .containsExactly(
                        "As a clerk, I want to view the file, so that it is right.",
                        "As a clerk, I want to edit the file, so that it is right.");
        assertThat(Judged.mended(
                        rule,
                        "As a clerk, I want a list that keeps files and notifies the owner, so that it is known."))
                .containsExactly(
                        "As a clerk, I want a list that keeps files, so that it is known.",
                        "As a clerk, I want a list that notifies the owner, so that it is known.");
    }
}
