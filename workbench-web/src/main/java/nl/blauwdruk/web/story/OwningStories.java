package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.story.backlog.ProductBacklog;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;

/** What product owners do with stories: write, estimate, order, make ready, say that they still hold. */
@ApplicationScoped
public class OwningStories {

    private final Stories stories;
    private final TraceLinks links;
    private final BrowsingBlueprints browsing;

    @Inject
    public OwningStories(Stories stories, TraceLinks links, BrowsingBlueprints browsing) {
        this.stories = stories;
        this.links = links;
        this.browsing = browsing;
    }

    protected OwningStories() { // for CDI
        this(null, null, null);
    }

    /** Writes a story in a person's words and estimates it; 0 points means not estimated. */
    @Transactional
    public void write(String key, StoryText text, int points) {
        Story story = find(key);
        story.rewrite(text);
        story.estimate(points);
    }

    /** Says that the team can plan it. */
    @Transactional
    public void makeReady(String key) {
        Story story = find(key);
        story.adopt();
        story.makeReady();
    }

    /** Moves a story in the backlog of its theme by a number of places; negative is up. */
    @Transactional
    public void move(String key, int places) {
        Story story = find(key);
        new ProductBacklog(stories.ofTheme(story.theme())).place(key, story.place() + places);
    }

    /**
     * <i>Klopt nog</i>: confirms every outdated link of a story.
     *
     * @param because why; not blank
     */
    @Transactional
    public void confirm(String key, String because) {
        for (TraceLink link : links.to(TargetKind.STORY, key)) {
            browsing.byKey(link.element().blueprintKey()).stream()
                    .flatMap(blueprint -> blueprint.elements().stream())
                    .filter(element -> element.id().equals(link.element()))
                    .filter(element -> link.isOutdated(element.fingerprint()))
                    .forEach((Element element) -> link.confirm(element, because));
        }
    }

    /** The backlog of a theme. */
    @Transactional
    public ProductBacklog backlog(String theme) {
        List<Story> all = stories.ofTheme(theme);
        return new ProductBacklog(
                all.stream().filter(story -> !story.isVanished()).toList());
    }

    private Story find(String key) {
        return stories.byKey(key).orElseThrow(() -> new IllegalArgumentException("There is no story " + key));
    }
}
