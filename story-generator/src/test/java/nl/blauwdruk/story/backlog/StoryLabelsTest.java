package nl.blauwdruk.story.backlog;

import static nl.blauwdruk.story.backlog.GeneratedStories.aStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.blauwdruk.story.handover.BacklogItem;
import org.junit.jupiter.api.Test;

class StoryLabelsTest {

    @Test
    void a_label_is_told_without_spaces_around_it_and_once() {
        StoryLabels labels = StoryLabels.read("  Later \t  doen , juridisch,, LATER DOEN,Juridisch ");

        assertThat(labels.names()).containsExactly("juridisch", "Later doen");
        assertThat(labels).hasToString("juridisch, Later doen").isEqualTo(StoryLabels.read(labels.toString()));
        assertThat(StoryLabels.read(" , ").isEmpty()).isTrue();
    }

    @Test
    void a_label_has_at_most_forty_characters_and_a_story_twenty_labels() {
        String twenty = numbered(20);
        String long40 = "x".repeat(40);

        assertThat(StoryLabels.read(twenty).names()).hasSize(20);
        assertThat(StoryLabels.read(long40).names()).containsExactly(long40);
        assertThatThrownBy(() -> StoryLabels.read(long40 + "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StoryLabels.read(numbered(21))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StoryLabels.read("a\u0000b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StoryLabels.of(List.of("a,b"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(StoryLabels.read(twenty).hasRoomFor(StoryLabels.read("L1"))).isTrue();
        assertThat(StoryLabels.read(twenty).hasRoomFor(StoryLabels.read("nieuw")))
                .isFalse();
    }

    @Test
    void what_is_there_keeps_its_capitals_and_what_is_taken_away_is_gone_in_any() {
        StoryLabels labels = StoryLabels.read("Spoed, juridisch");

        assertThat(labels.with(StoryLabels.read("SPOED, nieuw")).names())
                .containsExactly("juridisch", "nieuw", "Spoed");
        assertThat(labels.without(StoryLabels.read("spoed, onbekend")).names()).containsExactly("juridisch");
    }

    @Test
    void adding_and_taking_away_again_gives_what_there_was_unless_it_was_there() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StoryLabels one = some(random);
            StoryLabels other = some(random);

            StoryLabels back = one.with(other).without(other);

            assertThat(back).isEqualTo(one.without(other));
            assertThat(one.with(other).with(other)).isEqualTo(one.with(other));
            assertThat(one.hasRoomFor(other)).isTrue();
        }
    }

    @Test
    void other_tools_get_a_label_as_one_word_without_signs_they_read_as_a_command() {
        Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);

        story.label(StoryLabels.read("later doen, \"x\" /close ~y, vóór 1.2"));

        assertThat(BacklogItem.of(story).labels())
                .contains("later-doen", "-x-close-y", "vóór-1.2")
                .doesNotContain("later doen");
    }

    private static StoryLabels some(Random random) {
        return StoryLabels.of(IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> (random.nextBoolean() ? "l" : "L") + random.nextInt(9))
                .toList());
    }

    private static String numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "l" + i).collect(Collectors.joining(","));
    }
}
