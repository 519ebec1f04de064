package nl.blauwdruk.story.backlog;

import java.util.List;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryKind;
import nl.blauwdruk.story.generation.Worth;

/** Generated stories in words of the domain, for tests. */
final class GeneratedStories {

    private GeneratedStories() {}

    static GeneratedStory aStory(String id, String wish) {
        return aStory(id, wish, false);
    }

    static GeneratedStory aProposal(String id) {
        return aStory(id, "de uitslag aan de telefoon horen", true);
    }

    static GeneratedStory aStoryAfter(String id, String... needed) {
        GeneratedStory story = aStory(id, "iets doen");
        return new GeneratedStory(
                id,
                story.theme(),
                story.kind(),
                story.role(),
                story.wish(),
                story.reason(),
                story.criteria(),
                story.scope(),
                story.themes(),
                story.phase(),
                story.worth(),
                false,
                List.of(needed),
                story.origin());
    }

    static GeneratedStory aStoryWith(String id, Criterion... criteria) {
        return aStory(id, "iets doen", false, List.of(criteria));
    }

    private static GeneratedStory aStory(String id, String wish, boolean proposed) {
        return aStory(
                id,
                wish,
                proposed,
                List.of(new Criterion("Hoofdweg", List.of("Als ik verstuur", "Dan krijg ik een bevestiging"))));
    }

    private static GeneratedStory aStory(String id, String wish, boolean proposed, List<Criterion> criteria) {
        return new GeneratedStory(
                id,
                "minima",
                proposed ? StoryKind.VARIATION : StoryKind.BASE,
                "inwoner",
                wish,
                "ik weet waar ik aan toe ben",
                criteria,
                List.of("0014", "0193"),
                List.of("minima"),
                "Aanvragen",
                new Worth(Priority.MUST, 5, "het voor iedereen geldt"),
                proposed,
                List.of(),
                List.of());
    }
}
