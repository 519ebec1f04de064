package nl.blauwdruk.story.backlog;

import static nl.blauwdruk.story.backlog.GeneratedStories.aStory;
import static nl.blauwdruk.story.backlog.GeneratedStories.aStoryAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductBacklogTest {

    private final Story one = new Story(aStory("s1", "een"), "MIN-1", 1);
    private final Story two = new Story(aStoryAfter("s2", "s1"), "MIN-2", 2);
    private final Story three = new Story(aStoryAfter("s3", "s2", "elders"), "MIN-3", 3);
    private final ProductBacklog backlog = new ProductBacklog(List.of(three, one, two));

    @Test
    void stories_come_in_the_order_of_their_places() {
        assertThat(backlog.inOrder()).containsExactly(one, two, three);
    }

    @Test
    void a_story_moves_and_the_others_close_up() {
        backlog.place("s3", 1);

        assertThat(backlog.inOrder()).containsExactly(three, one, two);
        assertThat(List.of(three.rank(), one.rank(), two.rank())).isSorted();
    }

    @Test
    void a_place_beyond_the_end_is_the_end() {
        backlog.place("s1", 99);

        assertThat(backlog.inOrder()).containsExactly(two, three, one);
    }

    @Test
    void a_story_before_what_it_needs_is_told() {
        backlog.place("s3", 1);

        assertThat(backlog.tooEarly()).containsEntry("s3", two).hasSize(1);
    }

    @Test
    void what_is_done_holds_nobody_up() {
        two.makeReady();
        two.plan();
        two.finish();

        backlog.place("s3", 1);

        assertThat(backlog.tooEarly()).isEmpty();
    }

    @Test
    void an_unknown_story_cannot_be_placed() {
        assertThatThrownBy(() -> backlog.place("s9", 1)).isInstanceOf(IllegalArgumentException.class);

        assertThat(backlog.inOrder()).containsExactly(one, two, three);
    }
}
