package nl.blauwdruk.story.quality.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.blauwdruk.model.comparison.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Als inwoner wil ik bellen zodat ik het weet. | inwoner | bellen | ik het weet",
                "Ik als inwoner wil bellen, zodat ik het weet. | inwoner | bellen | ik het weet",
                "Ik wil als medewerker van het wijkteam bellen zodat ik het weet. | medewerker van het wijkteam | bellen | ik het weet",
                "Zodat ik het weet, wil ik als inwoner bellen. | inwoner | bellen | ik het weet",
                "Als inwoner kan ik bellen als er iets is, opdat ik het weet. | inwoner | bellen als er iets is | ik het weet"
            })
    void dutch_parts_are_found_in_any_order(String text, String role, String wish, String reason) {
        assertParts(new StoryParser(Language.DUTCH).parse(text), role, wish, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As a clerk, I want to see files so that I know. | clerk | to see files | I know",
                "As an owner I would like to see files, in order to know. | owner | to see files | know",
                "In order to know, as the clerk, I need files. | clerk | files | know",
                "As clerk, I can see files, so I know. | clerk | see files | I know",
                "As a clerk, I want to see files and so on. | clerk | to see files and so on | ''"
            })
    void english_parts_are_found_in_any_order(String text, String role, String wish, String reason) {
        assertParts(new StoryParser(Language.ENGLISH).parse(text), role, wish, reason);
    }

    private static void assertParts(StoryParts parts, String role, String wish, String reason) {
        assertThat(parts.roleText()).isEqualTo(role);
        assertThat(parts.wishText()).isEqualTo(wish);
        assertThat(parts.reasonText()).isEqualTo(reason);
    }

    @Test
    void what_stands_around_the_story_is_kept_apart() {
        StoryParts parts =
                new StoryParser(Language.DUTCH).parse("Let op: als inwoner wil ik bellen o.a. met UWV. Graag snel.");

        assertThat(parts.before().orElseThrow().in(parts.text())).isEqualTo("Let op");
        assertThat(parts.extra().orElseThrow().in(parts.text())).isEqualTo("Graag snel.");
        assertThat(parts.wishText()).isEqualTo("bellen o.a. met UWV");
    }
}
