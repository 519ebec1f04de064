package nl.blauwdruk.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Origin;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryKind;
import nl.blauwdruk.story.generation.Worth;
import org.junit.jupiter.api.Test;

class StoryStandingsTest {

    @Test
    void progress_gives_the_level_and_the_sprint() {
        List<GeneratedStory> stories = List.of(story("a", StoryKind.BASE, false), story("b", StoryKind.BASE, false));
        List<StoryProgress> progress = List.of(new StoryProgress("a", StoryStatus.DONE, 6, 3));

        List<StoryStanding> standings = StoryStandings.of(stories, progress);

        assertThat(standings).extracting(StoryStanding::level).containsExactly(Level.DONE, Level.STORY);
        assertThat(standings.get(0).sprint()).contains("sprint 6");
        assertThat(standings.get(0).scope()).containsExactly("0014");
    }

    @Test
    void a_proposal_waits_for_a_decision_until_progress_was_recorded() {
        List<GeneratedStory> stories =
                List.of(story("a", StoryKind.VARIATION, true), story("b", StoryKind.VARIATION, true));
        List<StoryProgress> progress = List.of(new StoryProgress("b", StoryStatus.READY, 0, 3));

        List<StoryStanding> standings = StoryStandings.of(stories, progress);

        assertThat(standings).extracting(StoryStanding::level).containsExactly(Level.NONE, Level.READY);
    }

    @Test
    void the_kind_says_how_closely_a_story_bears_on_its_elements() {
        List<GeneratedStory> stories = List.of(
                story("a", StoryKind.VARIATION, false),
                story("b", StoryKind.BUILDING_BLOCK, false),
                story("c", StoryKind.CROSS_CUTTING, false));

        List<StoryStanding> standings = StoryStandings.of(stories, List.of());

        assertThat(standings)
                .extracting(StoryStanding::bearing)
                .containsExactly(Bearing.OWN, Bearing.SHARED, Bearing.CONCERN);
    }

    @Test
    void every_origin_is_a_link() {
        List<TraceLink> links = StoryStandings.links(List.of(story("a", StoryKind.BASE, false)));

        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.element()).hasToString("minima-groningen/aanvragen");
            assertThat(link.target()).isEqualTo("a");
        });
    }

    private static GeneratedStory story(String id, StoryKind kind, boolean isProposed) {
        Origin origin =
                new Origin(ElementId.ofStep("minima-groningen", "aanvragen"), new Fingerprint("00000000000000aa"));
        return new GeneratedStory(
                id,
                "minima",
                kind,
                "inwoner",
                "de aanvraag versturen",
                "ik weet dat zij er is",
                List.of(new Criterion("Versturen", List.of("Als ik verstuur", "Dan is zij er"))),
                List.of("0014"),
                List.of("minima"),
                "Aanvragen",
                new Worth(Priority.MUST, 5, "het voor iedereen geldt"),
                isProposed,
                List.of(),
                List.of(origin));
    }
}
