package nl.blauwdruk.story.backlog;

import static nl.blauwdruk.story.backlog.GeneratedStories.aStory;
import static nl.blauwdruk.story.backlog.GeneratedStories.aStoryWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.blauwdruk.story.generation.Criterion;
import org.junit.jupiter.api.Test;

class SplittingAndJoiningTest {

    private static final Criterion FIRST = new Criterion("Compleet", List.of("Als ik verstuur", "Dan komt er bericht"));
    private static final Criterion SECOND = new Criterion("Te laat", List.of("Als ik wacht", "Dan komt er een brief"));
    private static final Criterion FRESH = new Criterion("Te laat", List.of("Als ik wacht", "Dan komt er een sms"));
    private static final StoryText SIGN = new StoryText("inwoner", "de aanvraag ondertekenen", "het klaar is");
    private static final StoryText SEND = new StoryText("inwoner", "de aanvraag versturen", "het klaar is");

    private final Story whole = new Story(aStoryWith("s1", FIRST, SECOND), "MIN-1", 1);

    private Story split() {
        return Splitting.split(
                        whole,
                        List.of(whole),
                        List.of(new Portion(SIGN, List.of(FIRST)), new Portion(SEND, List.of(SECOND))),
                        List.of("MIN-9"))
                .get(0);
    }

    @Test
    void a_split_story_divides_its_criteria() {
        Story other = split();

        assertThat(whole.text()).isEqualTo(SIGN);
        assertThat(whole.criteria()).containsExactly(FIRST);
        assertThat(other.key()).isEqualTo("s1~2");
        assertThat(other.code()).isEqualTo("MIN-9");
        assertThat(other.text()).isEqualTo(SEND);
        assertThat(other.criteria()).containsExactly(SECOND);
        assertThat(other.scope()).isEqualTo(whole.scope());
    }

    @Test
    void no_criterion_gets_lost_by_splitting() {
        List<Portion> portions = List.of(new Portion(SIGN, List.of(FIRST)), new Portion(SEND, List.of(FIRST)));

        assertThatThrownBy(() -> Splitting.split(whole, List.of(whole), portions, List.of("MIN-9")))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(whole.criteria()).containsExactly(FIRST, SECOND);
    }

    @Test
    void both_parts_follow_what_the_blueprints_give_for_the_whole() {
        Story other = split();
        Reviewing.of(whole).accept("Priya", java.time.Instant.EPOCH);
        Reviewing.of(other).accept("Priya", java.time.Instant.EPOCH);

        whole.regenerate(aStoryWith("s1", FIRST, FRESH));
        other.regenerate(aStoryWith("s1", FIRST, FRESH));

        assertThat(other.criteria()).containsExactly(FRESH);
        assertThat(whole.criteria()).containsExactly(FIRST);
        assertThat(whole.text()).isEqualTo(SIGN);
        assertThat(List.of(whole.review().state(), other.review().state())).containsOnly(ReviewState.CHANGED);
    }

    @Test
    void a_split_that_is_undone_gives_the_whole_with_what_was_given_since() {
        Story other = split();
        whole.regenerate(aStoryWith("s1", FIRST, FRESH));

        Splitting.undo(whole, List.of(other));

        assertThat(whole.text().wish()).isEqualTo("iets doen");
        assertThat(whole.criteria()).containsExactly(FIRST, FRESH);
        assertThat(whole.review().isPart()).isFalse();
    }

    @Test
    void a_split_is_not_undone_once_a_part_is_planned() {
        Story other = split();
        other.makeReady();
        other.plan();

        assertThatThrownBy(() -> Splitting.undo(whole, List.of(other))).isInstanceOf(NotReady.class);

        assertThat(whole.text()).isEqualTo(SIGN);
    }

    @Test
    void a_joined_story_has_all_criteria_and_the_others_leave_the_backlog() {
        Story other = new Story(aStoryWith("s2", SECOND, FIRST), "MIN-2", 2);
        Story main = new Story(aStoryWith("s1", FIRST), "MIN-1", 1);

        Joining.join(main, List.of(other), SEND);

        assertThat(main.text()).isEqualTo(SEND);
        assertThat(main.criteria()).containsExactly(FIRST, SECOND);
        assertThat(other.isVanished()).isTrue();
        assertThat(other.review().joinedInto()).contains("s1");
    }

    @Test
    void what_is_given_for_a_joined_story_goes_into_the_one() {
        Story other = new Story(aStoryWith("s2", SECOND), "MIN-2", 2);
        Story main = new Story(aStoryWith("s1", FIRST), "MIN-1", 1);
        Joining.join(main, List.of(other), SEND);
        Reviewing.of(main).accept("Priya", java.time.Instant.EPOCH);

        Regenerated same =
                Joining.regenerate(main, List.of(other), List.of(aStoryWith("s1", FIRST), aStoryWith("s2", SECOND)));
        assertThat(same).isEqualTo(Regenerated.UNCHANGED);
        assertThat(main.text()).isEqualTo(SEND);

        Joining.regenerate(main, List.of(other), List.of(aStoryWith("s1", FIRST), aStoryWith("s2", FRESH)));
        assertThat(main.criteria()).containsExactly(FIRST, FRESH);
        assertThat(main.review().state()).isEqualTo(ReviewState.CHANGED);
        assertThat(other.isVanished()).isTrue();
    }

    @Test
    void a_joined_story_stays_while_one_of_them_is_given() {
        Story other = new Story(aStoryWith("s2", SECOND), "MIN-2", 2);
        Story main = new Story(aStoryWith("s1", FIRST), "MIN-1", 1);
        Joining.join(main, List.of(other), SEND);

        Joining.regenerate(main, List.of(other), List.of(aStoryWith("s2", SECOND)));

        assertThat(main.key()).isEqualTo("s1");
        assertThat(main.isVanished()).isFalse();
        assertThat(main.text()).isEqualTo(SEND);
    }

    @Test
    void joining_can_be_undone() {
        Story other = new Story(aStoryWith("s2", SECOND), "MIN-2", 2);
        Story main = new Story(aStoryWith("s1", FIRST), "MIN-1", 1);
        StoryContent before = main.content();
        Joining.join(main, List.of(other), SEND);

        Joining.undo(main, List.of(other));

        assertThat(main.content()).isEqualTo(before);
        assertThat(main.review().isJoined()).isFalse();
        assertThat(other.isVanished()).isFalse();
        assertThat(other.review().joinedInto()).isEmpty();
        assertThat(main.regenerate(aStoryWith("s1", FIRST))).isEqualTo(Regenerated.UNCHANGED);
    }

    @Test
    void what_was_split_is_not_joined() {
        Story other = split();
        Story third = new Story(aStory("s3", "iets anders doen"), "MIN-3", 3);

        assertThatThrownBy(() -> Joining.join(third, List.of(other), SEND)).isInstanceOf(NotReady.class);

        assertThat(other.isVanished()).isFalse();
    }
}
