package nl.blauwdruk.story.backlog;

import static nl.blauwdruk.story.backlog.GeneratedStories.aStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WsjfTest {

    @Test
    void a_story_has_a_value_only_when_all_parts_and_the_points_are_known() {
        Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);

        story.costs(story.costOfDelay().with(8, 5, null));
        story.estimate(5);
        assertThat(story.wsjf()).isEmpty();
        story.costs(story.costOfDelay().with(null, null, 3));
        assertThat(story.wsjf())
                .hasValueSatisfying(wsjf -> assertThat(wsjf.value()).isEqualTo(3.2));
        story.estimate(0);
        assertThat(story.wsjf()).isEmpty();
        story.estimate(5);
        story.costs(story.costOfDelay().with(0, null, null));
        assertThat(story.wsjf()).isEmpty();
        assertThat(story.costOfDelay()).hasToString("0 + 5 + 3").isEqualTo(new CostOfDelay(0, 5, 3));
    }

    @Test
    void a_part_is_on_the_scale() {
        assertThatThrownBy(() -> new CostOfDelay(4, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CostOfDelay(1, 21, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CostOfDelay(1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_are_compared_exactly() {
        assertThat(new Wsjf(1, 3)).isEqualTo(new Wsjf(20, 60)).hasSameHashCodeAs(new Wsjf(20, 60));
        assertThat(new Wsjf(33, 100)).isLessThan(new Wsjf(1, 3));
        assertThatThrownBy(() -> new Wsjf(3, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
