package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryContent;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.search.Indexing;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.OwningStories;

/** The stories of who acts now: finds them for a change, and keeps who changed what. */
@ApplicationScoped
class OwnStories {

    private final Stories stories;
    private final Indexing indexing;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    OwnStories(Stories stories, Indexing indexing, Access access, Audit audit, Clock clock) {
        this.stories = stories;
        this.indexing = indexing;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected OwnStories() { // for CDI
        this(null, null, null, null, null);
    }

    /**
     * A story that who acts now may write.
     *
     * @throws IllegalArgumentException when there is none
     */
    Story find(String key, Expected expected) {
        Story story = stories.byKey(key).orElseThrow(() -> new IllegalArgumentException("There is no story " + key));
        access.require(Operation.WRITE_STORY, OwningStories.scopeOf(story));
        expected.require(story.version());
        return story;
    }

    /** Goes on only when who acts now may write all of these. */
    void requireAll(List<Story> all) {
        access.requireAll(
                Operation.WRITE_STORY, all.stream().map(OwningStories::scopeOf).toList());
    }

    boolean mayWrite(Story story) {
        return access.may(Operation.WRITE_STORY, OwningStories.scopeOf(story));
    }

    /** Name of who acts now. */
    String name() {
        return access.person().name();
    }

    Instant now() {
        return clock.instant();
    }

    /** Keeps that a story was changed, and finds it by its new words. */
    void changed(Story story, String before, String after, String reason) {
        String only = story.scope().size() == 1 ? story.scope().get(0) : null;
        indexing.changed(List.of(story));
        audit.record(Change.in(story.theme(), Operation.WRITE_STORY, "story", story.key(), before, after)
                .at(only)
                .because(reason));
    }

    static String inShort(StoryContent content) {
        return String.join(
                        " / ",
                        content.text().role(),
                        content.text().wish(),
                        content.text().reason()) + " (" + content.criteria().size() + ", "
                + content.priority().word() + ")";
    }
}
