package nl.blauwdruk.story.quality.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given is answered: findings, never a failure, and in time. */
class AnyTextTest {

    private static final int LONG = 60_000;

    @Property(tries = 200)
    void any_texts_give_findings_with_places_inside_the_text(
            @ForAll @Size(max = 5) List<@StringLength(max = 80) String> texts) {
        List<WrittenStory> stories = new ArrayList<>();
        texts.forEach(text -> stories.add(new WrittenStory("s" + stories.size(), text)));

        BacklogQuality quality = new CheckingStories().check(stories);

        for (WrittenStory story : stories) {
            for (StoryFinding finding : quality.of(story.id())) {
                assertThat(finding.place().end())
                        .isLessThanOrEqualTo(story.text().length());
                assertThat(RuleTexts.in(Language.DUTCH).message(finding)).isNotBlank();
                finding.mend()
                        .ifPresent(mend ->
                                assertThat(mend.apply(story.text()).stories()).isNotEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "(",
                ")",
                "als ",
                "als inwoner wil ik ",
                "zodat ",
                "en ",
                ", en registreren ",
                ". A",
                "\\",
                "\u202E",
                "e.g. ",
                "and view ",
                "to see and ",
                "so that ",
                "- ",
                "\"",
                "wil "
            })
    void a_long_row_of_anything_takes_little_time(String piece) {
        String text = "Als inwoner wil ik " + piece.repeat(LONG / piece.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> new CheckingStories().check(List.of(new WrittenStory("1", text))));
    }

    @Test
    void five_thousand_characters_are_too_many_and_that_is_said() {
        String text = "Als inwoner wil ik bellen zodat " + "x".repeat(5_000) + ".";

        assertThat(new CheckingStories()
                        .check(List.of(new WrittenStory("1", text)))
                        .hasErrors())
                .isTrue();
    }
}
