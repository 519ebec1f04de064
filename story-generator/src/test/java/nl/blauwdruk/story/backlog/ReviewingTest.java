package nl.blauwdruk.story.backlog;

import static nl.blauwdruk.story.backlog.GeneratedStories.aStory;
import static nl.blauwdruk.story.backlog.GeneratedStories.aStoryWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.blauwdruk.story.backlog.StoryPart.Field;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.Priority;
import org.junit.jupiter.api.Test;

class ReviewingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Criterion MAIN = new Criterion("Hoofdweg", List.of("Als ik verstuur", "Dan komt er bericht"));
    private static final Criterion OWN = new Criterion("Hoofdweg", List.of("Als ik verstuur", "Dan komt er een sms"));
    private static final Criterion FRESH = new Criterion("Hoofdweg", List.of("Als ik verstuur", "Dan komt er post"));

    private final Story story = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);
    private final Reviewing reviewing = Reviewing.of(story);

    @Test
    void a_story_is_new_until_somebody_accepts_it() {
        assertThat(story.review().state()).isEqualTo(ReviewState.NEW);

        reviewing.accept("Priya", NOON);

        assertThat(story.review().state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(story.review().by()).contains("Priya");
    }

    @Test
    void an_accepted_story_is_changed_when_the_blueprints_are_and_tells_what() {
        reviewing.accept("Priya", NOON);

        story.regenerate(aStory("s1", "de aanvraag insturen"));
        story.regenerate(aStory("s1", "de aanvraag indienen"));

        assertThat(story.review().state()).isEqualTo(ReviewState.CHANGED);
        MergedPart wish = part(Field.WISH);
        assertThat(wish.state()).isEqualTo(PartState.TAKEN_OVER);
        assertThat(wish.base()).contains("de aanvraag versturen");
        assertThat(wish.ours()).contains("de aanvraag indienen");
    }

    @Test
    void a_change_that_is_taken_back_needs_no_look() {
        reviewing.accept("Priya", NOON);

        story.regenerate(aStory("s1", "de aanvraag insturen"));
        story.regenerate(aStory("s1", "de aanvraag versturen"));

        assertThat(story.review().state()).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void criteria_of_people_stay_and_conflict_with_a_change() {
        Story edited = new Story(aStoryWith("s1", MAIN), "MIN-1", 1);
        Reviewing.of(edited).write(edited.content().withCriteria(List.of(OWN)));

        edited.regenerate(aStoryWith("s1", FRESH));

        assertThat(edited.criteria()).containsExactly(OWN);
        assertThat(edited.review().state()).isEqualTo(ReviewState.CONFLICT);
        assertThatThrownBy(() -> Reviewing.of(edited).accept("Priya", NOON)).isInstanceOf(NotReady.class);
    }

    @Test
    void of_a_conflict_a_person_keeps_their_own() {
        Story edited = inConflict();

        Reviewing.of(edited).keepOwn(StoryPart.of("criterion:Hoofdweg"));

        assertThat(edited.criteria()).containsExactly(OWN);
        assertThat(edited.review().state()).isEqualTo(ReviewState.NEW);
        Reviewing.of(edited).accept("Priya", NOON);
        edited.regenerate(aStoryWith("s1", FRESH));
        assertThat(edited.review().state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(edited.criteria()).containsExactly(OWN);
    }

    @Test
    void of_a_conflict_a_person_takes_the_new() {
        Story edited = inConflict();

        Reviewing.of(edited).takeNew(StoryPart.of("criterion:Hoofdweg"));

        assertThat(edited.criteria()).containsExactly(FRESH);
        assertThat(Reviewing.of(edited).hasConflict()).isFalse();
    }

    @Test
    void of_a_conflict_a_person_writes_a_third() {
        Story edited = inConflict();
        Criterion third = new Criterion("Hoofdweg", List.of("Als ik verstuur", "Dan komt er een sms en post"));

        Reviewing.of(edited).write(edited.content().withCriteria(List.of(third)));

        assertThat(edited.criteria()).containsExactly(third);
        assertThat(Reviewing.of(edited).hasConflict()).isFalse();
    }

    private static Story inConflict() {
        Story edited = new Story(aStoryWith("s1", MAIN), "MIN-1", 1);
        Reviewing.of(edited).write(edited.content().withCriteria(List.of(OWN)));
        edited.regenerate(aStoryWith("s1", FRESH));
        return edited;
    }

    @Test
    void a_priority_of_people_stays() {
        story.prioritise(Priority.COULD);

        story.regenerate(aStory("s1", "de aanvraag insturen"));

        assertThat(story.priority()).isEqualTo(Priority.COULD);
        assertThat(part(Field.PRIORITY).state()).isEqualTo(PartState.KEPT_OWN);
    }

    @Test
    void what_is_not_needed_stays_away_until_it_changes() {
        reviewing.dismiss("Priya", NOON);

        story.regenerate(aStory("s1", "de aanvraag versturen"));
        assertThat(story.review().state()).isEqualTo(ReviewState.DISMISSED);
        assertThat(story.isVanished()).isTrue();

        story.regenerate(aStory("s1", "de aanvraag insturen"));
        assertThat(story.review().state()).isEqualTo(ReviewState.CHANGED);
        assertThat(story.isVanished()).isFalse();
    }

    @Test
    void a_dismissal_can_be_undone() {
        reviewing.dismiss("Priya", NOON);

        reviewing.undoDismissal();

        assertThat(story.review().state()).isEqualTo(ReviewState.NEW);
        assertThat(story.isVanished()).isFalse();
    }

    @Test
    void what_is_in_a_sprint_cannot_be_dismissed() {
        story.makeReady();
        story.plan();

        assertThatThrownBy(() -> reviewing.dismiss("Priya", NOON)).isInstanceOf(NotReady.class);

        assertThat(story.isVanished()).isFalse();
    }

    @Test
    void a_vanished_story_that_is_kept_stays() {
        story.vanish();
        assertThat(story.review().state()).isEqualTo(ReviewState.VANISHED);
        assertThat(story.isVanished()).isTrue();

        reviewing.accept("Priya", NOON);
        story.vanish();

        assertThat(story.review().state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(story.isVanished()).isFalse();
    }

    @Test
    void a_vanished_story_that_is_removed_stays_away() {
        story.vanish();

        reviewing.dismiss("Priya", NOON);
        story.vanish();

        assertThat(story.review().state()).isEqualTo(ReviewState.DISMISSED);
        assertThat(story.isVanished()).isTrue();
    }

    @Test
    void a_finding_that_is_left_is_about_its_words() {
        reviewing.leave(new LeftFinding("atomic", "a en b", "het hoort bijeen", "Priya", NOON), "a en b");

        assertThat(story.leftFindings()).singleElement().matches(left -> left.isAbout("atomic", "a en b"));
        assertThat(story.leftFindings()).noneMatch(left -> left.isAbout("atomic", "a en c"));
    }

    private MergedPart part(Field field) {
        return reviewing.parts().stream()
                .filter(one -> one.part().field() == field)
                .findFirst()
                .orElseThrow();
    }
}
