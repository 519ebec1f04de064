package nl.blauwdruk.story.quality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import nl.blauwdruk.story.quality.Mended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinimalTest {

    private final StoryRule rule = new Minimal();

    @ParameterizedTest
    @CsvSource(
            delimiter = (char) 124,
            value = {
                "Als inwoner wil ik de aanvraag (zie bijlage) volgen zodat ik het weet. | brackets",
                "Als inwoner wil ik de basisregistratie personen (BRP) inzien zodat ik het weet. | abbreviation",
                "Als inwoner wil ik de aanvraag volgen zodat ik het weet. De knop is blauw. | extra",
                "Als inwoner wil ik de aanvraag volgen - de knop is blauw zodat ik het weet. | dash",
                "Als inwoner wil ik kosten, zoals huur en gas, invullen zodat ik het weet. | example",
                "Als inwoner wil ik de aanvraag volgen zodat ik het weet en zodat ik niet bel. | second-reason",
                "Bouwsteen: Als inwoner wil ik de aanvraag volgen zodat ik het weet. | before",
                "As a clerk, I want to see costs (e.g. rent), so that I know. | brackets",
                "As a clerk, I want to see costs, for example rent, so that I know. | example"
            })
    void what_is_no_part_of_a_story_is_found(String story, String what) {
        assertThat(Judged.said(rule, story)).containsExactly(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Als inwoner wil ik de zaak(en) volgen zodat ik het weet.",
                "Als inwoner wil ik een e-mail krijgen zodat ik het weet.",
                "Als inwoner wil ik nr. 3 van de lijst zien zodat ik het weet.",
                "As a clerk, I want to see version 2.1 of the file, so that I know."
            })
    void marks_within_words_and_abbreviations_are_none(String story) {
        assertThat(Judged.by(rule, story)).isEmpty();
    }

    @Test
    void what_is_taken_out_becomes_a_note() {
        String story = "Als inwoner wil ik de aanvraag (zie bijlage) volgen zodat ik het weet.";

        Mended mended = Judged.by(rule, story).get(0).mend().orElseThrow().apply(story);

        assertThat(mended.stories()).containsExactly("Als inwoner wil ik de aanvraag volgen zodat ik het weet.");
        assertThat(mended.notes()).containsExactly("(zie bijlage)");
    }

    @Test
    void a_second_reason_is_moved() {
        assertThat(Judged.mended(rule, "Als inwoner wil ik de aanvraag volgen zodat ik het weet en zodat ik niet bel."))
                .containsExactly("Als inwoner wil ik de aanvraag volgen zodat ik het weet.");
    }
}
