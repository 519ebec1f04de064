package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.search.Indexing;
import nl.blauwdruk.web.store.Expected;

/** What product owners do with stories: write, estimate, make ready, say that they still hold. */
@ApplicationScoped
public class OwningStories {

    private final Stories stories;
    private final TraceLinks links;
    private final BrowsingBlueprints browsing;
    private final Indexing indexing;
    private final Access access;
    private final Audit audit;

    @Inject
    public OwningStories(
            Stories stories,
            TraceLinks links,
            BrowsingBlueprints browsing,
            Indexing indexing,
            Access access,
            Audit audit) {
        this.stories = stories;
        this.links = links;
        this.browsing = browsing;
        this.indexing = indexing;
        this.access = access;
        this.audit = audit;
    }

    protected OwningStories() { // for CDI
        this(null, null, null, null, null, null);
    }

    /** Writes a story in a person's words and estimates it; 0 points means not estimated. */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void write(String key, Expected expected, StoryText text, int points) {
        Story story = find(key);
        access.require(Operation.WRITE_STORY, scopeOf(story));
        expected.require(story.version());
        String before = inShort(story);
        story.rewrite(text);
        story.estimate(points);
        indexing.changed(List.of(story));
        record(Operation.WRITE_STORY, story, before, inShort(story), "");
    }

    /** Says that the team can plan it. */
    @Transactional
    @Does(Operation.MAKE_STORY_READY)
    public void makeReady(String key, Expected expected) {
        Story story = find(key);
        access.require(Operation.MAKE_STORY_READY, scopeOf(story));
        expected.require(story.version());
        String before = story.status().word();
        story.adopt();
        story.makeReady();
        record(Operation.MAKE_STORY_READY, story, before, story.status().word(), "");
    }

    /**
     * <i>Klopt nog</i>: confirms every outdated link of a story.
     *
     * @param because why; not blank
     */
    @Transactional
    @Does(Operation.CONFIRM_STORY)
    public void confirm(String key, String because) {
        Story story = find(key);
        access.require(Operation.CONFIRM_STORY, scopeOf(story));
        record(Operation.CONFIRM_STORY, story, "nakijken", "klopt nog", because);
        for (TraceLink link : links.to(TargetKind.STORY, key)) {
            browsing.byKey(link.element().blueprintKey()).stream()
                    .flatMap(blueprint -> blueprint.elements().stream())
                    .filter(element -> element.id().equals(link.element()))
                    .filter(element -> link.isOutdated(element.fingerprint()))
                    .forEach((Element element) -> link.confirm(element, because));
        }
    }

    /** Who a story belongs to: the municipalities it is for. One that all share is the programme's. */
    public static Scope scopeOf(Story story) {
        return Scope.of(story.scope(), story.theme());
    }

    private void record(Operation operation, Story story, String before, String after, String reason) {
        String only = story.scope().size() == 1 ? story.scope().get(0) : null;
        audit.record(Change.in(story.theme(), operation, "story", story.key(), before, after)
                .at(only)
                .because(reason));
    }

    private static String inShort(Story story) {
        StoryText text = story.text();
        return String.join(" / ", text.role(), text.wish(), text.reason()) + " (" + story.points() + ")";
    }

    private Story find(String key) {
        return stories.byKey(key).orElseThrow(() -> new IllegalArgumentException("There is no story " + key));
    }
}
