package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stories of a theme in the order they are wanted. */
public final class ProductBacklog {

    private static final Comparator<Story> IN_ORDER = Comparator.comparingLong(Story::rank);

    private final List<Story> stories;

    /** @param stories all stories of one theme, in any order */
    public ProductBacklog(List<Story> stories) {
        this.stories = new ArrayList<>(stories);
        this.stories.sort(IN_ORDER);
    }

    /**
     * Moves a story to a place; the others keep their order. A place beyond an end is that end.
     *
     * @param place from 1
     * @throws IllegalArgumentException when the story is not in this backlog
     */
    public void place(String key, int place) {
        BacklogOrder order = new BacklogOrder(stories.stream()
                .map(story -> new BacklogOrder.Ranked(story.key(), story.rank()))
                .toList());
        Map<String, Story> byKey = byKey();
        order.move(List.of(key), Spot.at(place))
                .forEach(ranked -> byKey.get(ranked.key()).rank(ranked.rank()));
        stories.sort(IN_ORDER);
    }

    /** The stories in order. */
    public List<Story> inOrder() {
        return List.copyOf(stories);
    }

    /** For each story that stands before one it needs: the first such one. Both unfinished; by key. */
    public Map<String, Story> tooEarly() {
        Map<String, Story> byKey = byKey();
        Map<String, Story> early = new HashMap<>();
        for (Story story : stories) {
            firstLaterNeed(story, byKey).ifPresent(needed -> early.put(story.key(), needed));
        }
        return early;
    }

    private static Optional<Story> firstLaterNeed(Story story, Map<String, Story> byKey) {
        if (story.status() == StoryStatus.DONE) {
            return Optional.empty();
        }
        return story.after().stream()
                .map(byKey::get)
                .filter(needed ->
                        needed != null && needed.status() != StoryStatus.DONE && IN_ORDER.compare(needed, story) > 0)
                .min(IN_ORDER);
    }

    private Map<String, Story> byKey() {
        Map<String, Story> byKey = new HashMap<>();
        stories.forEach(story -> byKey.put(story.key(), story));
        return byKey;
    }
}
