package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;

/** Reads the stories of a theme a page at a time, in the order of its backlog. */
@ApplicationScoped
@Does(Operation.READ)
public class BrowsingStories {

    private final JpaStories stories;
    private final ReadingStories reading;

    @Inject
    public BrowsingStories(JpaStories stories, ReadingStories reading) {
        this.stories = stories;
        this.reading = reading;
    }

    protected BrowsingStories() { // for CDI
        this(null, null);
    }

    /**
     * Some stories of a theme, and how many there are of this choice.
     *
     * @param places in the backlog of the theme by key, from 1
     */
    public record Found(List<Story> stories, long total, Map<String, Integer> places) {}

    @Transactional
    public Found page(String theme, StoryChoice choice, int first, int most) {
        Set<String> outdated = choice == StoryChoice.OUTDATED ? reading.outdated(theme) : Set.of();
        List<Story> page = stories.page(theme, choice, outdated, first, most);
        return new Found(
                page,
                stories.count(theme, choice, outdated),
                stories.places(theme, page.stream().map(Story::key).toList()));
    }

    /** How many of the stories of a theme are variations. */
    @Transactional
    public long variations(String theme) {
        return stories.variations(theme);
    }

    /** The proposed stories of a theme and those with these keys: whom they are for, without their texts. */
    @Transactional
    public List<ScopedStory> scoped(String theme, Collection<String> keys) {
        return stories.scoped(theme, keys);
    }

    /** Place of a story in the backlog of its theme, from 1; 0 when it vanished. */
    @Transactional
    public int placeOf(Story story) {
        return stories.places(story.theme(), List.of(story.key())).getOrDefault(story.key(), 0);
    }

    /** What the top of the backlog page tells of a theme. */
    @Transactional
    public Figures figures(String theme) {
        return new Figures(
                stories.count(theme, StoryChoice.ALL, Set.of()),
                stories.points(theme),
                stories.count(theme, StoryChoice.OPEN, Set.of()),
                stories.ready(theme),
                stories.count(theme, StoryChoice.PROPOSED, Set.of()),
                reading.outdated(theme).size());
    }

    /** How many stories a backlog has, and of which sorts. */
    public record Figures(long stories, long points, long open, long ready, long proposed, long outdated) {}
}
