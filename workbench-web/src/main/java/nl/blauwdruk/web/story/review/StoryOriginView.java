package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.story.LinkedElement;
import nl.blauwdruk.web.story.ReadingStories;
import nl.blauwdruk.web.story.StepWording;
import nl.blauwdruk.web.term.OwnWords;

/** Where the story that is open comes from, and what each municipality calls it. */
@Named("storyOrigin")
@RequestScoped
public class StoryOriginView {

    /** With more municipalities a list is to be opened. */
    private static final int AT_ONCE = 8;

    @Inject
    private ReviewView page;

    @Inject
    private ReadingReviews reviews;

    @Inject
    private ReadingStories reading;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private OwnWords ownWords;

    private List<LinkedElement> links;
    private List<LocalName> names;

    private List<LinkedElement> links() {
        if (links == null) {
            links = reading.linksOf(page.story());
        }
        return links;
    }

    /** How many of the elements it rests on mean something else now. */
    public long getOutdated() {
        return links().stream().filter(LinkedElement::outdated).count();
    }

    /** The step it comes from: of the base, or else of the first municipality; empty list when that is gone. */
    public List<StoryOrigin> getSteps() {
        Set<String> steps = links().stream()
                .filter(link -> !link.step().isEmpty())
                .map(link -> link.blueprint() + "/" + link.step())
                .collect(Collectors.toSet());
        Optional<StoryOrigin> ofBase = page.review().base().flatMap(base -> firstOf(base, steps));
        return ofBase
                .or(() -> links().stream()
                        .flatMap(link -> browsing.byKey(link.blueprint()).stream())
                        .flatMap(blueprint -> firstOf(blueprint, steps).stream())
                        .findFirst())
                .stream()
                .toList();
    }

    private static Optional<StoryOrigin> firstOf(Blueprint blueprint, Set<String> steps) {
        return blueprint.steps().stream()
                .filter((Step step) -> steps.contains(blueprint.key() + "/" + step.mark()))
                .findFirst()
                .map(step -> StoryOrigin.of(blueprint, step));
    }

    /** Number of the newest sprint it is in; 0 for none. */
    public int getSprint() {
        return reviews.sprintOf(page.story()).orElse(0);
    }

    private List<LocalName> names() {
        if (names == null) {
            Story story = page.story();
            Set<ElementId> steps = links().stream()
                    .filter(LinkedElement::namesStep)
                    .map(link -> new ElementId(link.element()))
                    .collect(Collectors.toSet());
            names = comparing
                    .of(story.theme())
                    .map(now -> StepWording.of(now, steps, story.scope(), ownWords.municipality()).stream()
                            .map(wording -> LocalName.of(wording, now))
                            .toList())
                    .orElse(List.of());
        }
        return names;
    }

    /** The names that are read at once. */
    public List<LocalName> getFirstNames() {
        return names().subList(0, Math.min(AT_ONCE, names().size()));
    }

    /** The others, which are folded away. */
    public List<LocalName> getMoreNames() {
        return names().subList(getFirstNames().size(), names().size());
    }
}
