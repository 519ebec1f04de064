package nl.blauwdruk.story.quality.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import org.junit.jupiter.api.Test;

class DefinitionOfReadyTest {

    private final BacklogQuality quality = new CheckingStories()
            .check(List.of(
                    new WrittenStory("goed", "Als inwoner wil ik bonnen indienen zodat ik het geld krijg."),
                    new WrittenStory("vaag", "Als inwoner wil ik snel bonnen indienen."),
                    new WrittenStory(
                            "dubbel",
                            "Als consulent wil ik het besluit opstellen en de inwoner bellen zodat het klaar is.")));

    @Test
    void only_demanded_rules_stand_in_the_way() {
        DefinitionOfReady ready = new DefinitionOfReady(List.of("atomic", "well-formed"), false);

        assertThat(ready.ready(quality, "goed")).isEmpty();
        assertThat(ready.ready(quality, "vaag")).isEmpty();
        assertThat(ready.ready(quality, "dubbel"))
                .extracting(StoryFinding::rule)
                .containsExactly("atomic");
    }

    @Test
    void a_team_may_heed_tips_too() {
        DefinitionOfReady ready = new DefinitionOfReady(List.of("well-formed"), true);

        assertThat(ready.ready(quality, "vaag")).extracting(StoryFinding::what).containsExactly("no-reason");
    }

    @Test
    void a_rule_that_does_not_exist_cannot_be_demanded() {
        assertThatThrownBy(() -> new DefinitionOfReady(List.of("mooi"), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_score_counts_stories_not_findings_and_no_tips() {
        QualityScore score = quality.score();

        assertThat(score.stories()).isEqualTo(3);
        assertThat(score.clean()).isEqualTo(1);
        assertThat(score.percent()).isEqualTo(33);
        assertThat(score.percent("atomic")).isEqualTo(66);
        assertThat(score.faulty()).containsEntry("unambiguous", 1).containsEntry("well-formed", 0);
        assertThat(new CheckingStories().check(List.of()).score().percent()).isEqualTo(100);
    }
}
