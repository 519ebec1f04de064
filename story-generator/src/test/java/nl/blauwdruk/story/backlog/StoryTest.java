package nl.blauwdruk.story.backlog;

import static nl.blauwdruk.story.backlog.GeneratedStories.aProposal;
import static nl.blauwdruk.story.backlog.GeneratedStories.aStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void an_untouched_story_follows_the_blueprint() {
        Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);

        Regenerated result = story.regenerate(aStory("s1", "de aanvraag insturen"));

        assertThat(result).isEqualTo(Regenerated.UPDATED);
        assertThat(story.text().wish()).isEqualTo("de aanvraag insturen");
    }

    @Test
    void what_a_person_wrote_stays_when_the_blueprint_did_not_change_that_part() {
        Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);
        story.rewrite(new StoryText("ouder", "de aanvraag versturen", "het snel gaat"));

        Regenerated result = story.regenerate(aStory("s1", "de aanvraag insturen"));

        assertThat(result).isEqualTo(Regenerated.UPDATED);
        assertThat(story.text()).isEqualTo(new StoryText("ouder", "de aanvraag insturen", "het snel gaat"));
    }

    @Test
    void when_both_changed_the_person_wins_and_someone_should_look() {
        Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);
        story.rewrite(new StoryText("inwoner", "mijn aanvraag afronden", "het klaar is"));

        Regenerated result = story.regenerate(aStory("s1", "de aanvraag insturen"));

        assertThat(result).isEqualTo(Regenerated.CONFLICT);
        assertThat(story.text().wish()).isEqualTo("mijn aanvraag afronden");
        assertThat(story.generated().wish()).isEqualTo("de aanvraag insturen");
    }

    @Test
    void generating_the_same_again_changes_nothing() {
        Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);

        Regenerated result = story.regenerate(aStory("s1", "de aanvraag versturen"));

        assertThat(result).isEqualTo(Regenerated.UNCHANGED);
    }

    @Test
    void a_story_goes_through_ready_and_planned_to_done() {
        Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);

        story.makeReady();
        story.plan();
        story.finish();

        assertThat(story.status()).isEqualTo(StoryStatus.DONE);
    }

    @Test
    void a_story_that_is_not_ready_cannot_be_planned() {
        Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);

        assertThatThrownBy(story::plan).isInstanceOf(NotReady.class).hasMessageContaining("MIN-1");

        assertThat(story.status()).isEqualTo(StoryStatus.STORY);
    }

    @Test
    void a_proposal_waits_for_the_partners() {
        Story story = new Story(aProposal("s1"), "MIN-1", 1);
        assertThatThrownBy(story::makeReady).isInstanceOf(NotReady.class);

        story.adopt();
        story.makeReady();

        assertThat(story.status()).isEqualTo(StoryStatus.READY);
    }

    @Test
    void nothing_can_be_accepted_outside_a_sprint() {
        Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);

        assertThatThrownBy(story::finish).isInstanceOf(NotReady.class);

        assertThat(story.status()).isEqualTo(StoryStatus.STORY);
    }
}
