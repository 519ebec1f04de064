package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.blauwdruk.story.backlog.ReviewState;
import nl.blauwdruk.story.backlog.Reviewing;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryContent;
import nl.blauwdruk.story.backlog.StoryPart;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.OwningStories;

/** What product owners do after generating: accept stories, choose where both changed a part, write, say that one is not needed. */
@ApplicationScoped
public class ReviewingStories {

    private final OwnStories own;
    private final Stories stories;
    private final CheckingBacklogs checking;
    private final Access access;

    @Inject
    public ReviewingStories(OwnStories own, Stories stories, CheckingBacklogs checking, Access access) {
        this.own = own;
        this.stories = stories;
        this.checking = checking;
        this.access = access;
    }

    protected ReviewingStories() { // for CDI
        this(null, null, null, null);
    }

    /**
     * <i>Overnemen</i>: the story is good as it reads; one that vanished is kept.
     *
     * @throws nl.blauwdruk.story.backlog.NotReady while a part is in conflict
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void accept(String key, Expected expected) {
        accept(own.find(key, expected));
    }

    private void accept(Story story) {
        String before = story.review().state().word();
        Reviewing.of(story).accept(own.name(), own.now());
        own.changed(story, before, story.review().state().word(), "");
    }

    /**
     * Accepts all open stories of a theme that have no finding and no conflict and that did not vanish, as far as they belong to who
     * acts now.
     *
     * @return how many
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public int acceptAll(String theme) {
        List<Story> chosen = acceptable(theme);
        if (chosen.isEmpty()) {
            access.require(Operation.WRITE_STORY, Scope.ofTheme(theme));
        } else {
            access.requireAll(
                    Operation.WRITE_STORY,
                    chosen.stream().map(OwningStories::scopeOf).toList());
        }
        chosen.forEach(this::accept);
        return chosen.size();
    }

    private List<Story> acceptable(String theme) {
        List<Story> all = stories.ofTheme(theme);
        ThemeQuality quality = checking.of(theme, all);
        return all.stream()
                .filter(story -> isPlain(story) && quality.findingsOf(story).isEmpty())
                .filter(own::mayWrite)
                .toList();
    }

    /** Whether nothing but its quality stands in the way of accepting it with others. */
    static boolean isPlain(Story story) {
        ReviewState state = story.review().state();
        return state.isOpen()
                && state != ReviewState.VANISHED
                && state != ReviewState.CONFLICT
                && story.review().joinedInto().isEmpty();
    }

    /** Of a part that people and the blueprints changed, keeps what people wrote or takes what the blueprints give. */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void choose(String key, Expected expected, StoryPart part, boolean isOwn) {
        Story story = own.find(key, expected);
        String before = OwnStories.inShort(story.content());
        if (isOwn) {
            Reviewing.of(story).keepOwn(part);
        } else {
            Reviewing.of(story).takeNew(part);
        }
        own.changed(story, before, OwnStories.inShort(story.content()), part.word());
    }

    /** Writes the story in a person's words and estimates it; 0 points means not estimated. */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void write(String key, Expected expected, StoryContent content, int points) {
        Story story = own.find(key, expected);
        String before = OwnStories.inShort(story.content());
        Reviewing.of(story).write(content);
        story.estimate(points);
        own.changed(story, before, OwnStories.inShort(story.content()), "");
    }

    /**
     * <i>Niet nodig</i>: the story leaves the backlog while the blueprints give the same.
     *
     * @throws nl.blauwdruk.story.backlog.NotReady when it is in a sprint or done
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void dismiss(String key, Expected expected) {
        Story story = own.find(key, expected);
        String before = story.review().state().word();
        Reviewing.of(story).dismiss(own.name(), own.now());
        own.changed(story, before, story.review().state().word(), "");
    }

    /** The story is needed after all. */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void undoDismissal(String key, Expected expected) {
        Story story = own.find(key, expected);
        String before = story.review().state().word();
        Reviewing.of(story).undoDismissal();
        own.changed(story, before, story.review().state().word(), "");
    }
}
