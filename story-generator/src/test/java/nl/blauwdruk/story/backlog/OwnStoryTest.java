package nl.blauwdruk.story.backlog;

import static nl.blauwdruk.story.backlog.GeneratedStories.aStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryKind;
import org.junit.jupiter.api.Test;

class OwnStoryTest {

    private static final StoryContent CONTENT = new StoryContent(
            new StoryText("inwoner", "een foto toevoegen", ""),
            List.of(new Criterion("foto", List.of("Als ik een foto toevoeg", "Dan staat zij bij de aanvraag"))),
            Priority.COULD,
            "Aanvragen",
            0);

    @Test
    void it_reads_as_it_was_written_and_needs_no_look() {
        Story story = own("MIN-140");

        assertThat(story.key()).isEqualTo("minima/eigen/MIN-140");
        assertThat(story.kind()).isEqualTo(StoryKind.OWN);
        assertThat(story.content()).isEqualTo(CONTENT);
        assertThat(story.review().state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(story.scope()).containsExactly("0193");
    }

    @Test
    void generating_leaves_it_alone() {
        Story story = own("MIN-140");
        Story generated = new Story(aStory("s1", "de aanvraag versturen"), "MIN-1", 1);
        KnownStories known = new KnownStories(List.of(story, generated));

        List<KnownStories.Result> results = known.regenerate(List.of());

        assertThat(results).isEmpty();
        assertThat(generated.isVanished()).isTrue();
        assertThat(story.isVanished()).isFalse();
        assertThat(story.content()).isEqualTo(CONTENT);
    }

    @Test
    void it_is_for_somebody() {
        assertThatThrownBy(() -> new OwnStory("minima", "MIN-140", CONTENT, List.of(), "Priya", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Story own(String code) {
        return new Story(new OwnStory("minima", code, CONTENT, List.of("0193"), "Priya", Instant.EPOCH), 2);
    }
}
