package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.story.backlog.BacklogOrder;
import nl.blauwdruk.story.backlog.BacklogOrder.Ranked;
import nl.blauwdruk.story.backlog.FewestMoves;
import nl.blauwdruk.story.backlog.Spot;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.store.Expected;

/** Puts the stories of a theme into the order in which they are wanted; only what moves is read whole and written. */
@ApplicationScoped
public class OrderingStories {

    private final JpaStories stories;
    private final Access access;
    private final Audit audit;

    @Inject
    public OrderingStories(JpaStories stories, Access access, Audit audit) {
        this.stories = stories;
        this.access = access;
        this.audit = audit;
    }

    protected OrderingStories() { // for CDI
        this(null, null, null);
    }

    /** Puts a story at a place in the backlog of its theme, from 1; beyond an end is that end. */
    @Transactional
    @Does(Operation.ORDER_BACKLOG)
    public void place(String key, Expected expected, int place) {
        Story story = stories.byKey(key).orElseThrow(() -> new IllegalArgumentException("There is no story " + key));
        access.require(Operation.ORDER_BACKLOG, Scope.ofTheme(story.theme()));
        expected.require(story.version());
        move(story.theme(), List.of(key), Spot.at(place));
    }

    /**
     * Moves stories of a theme together; they keep their order.
     *
     * @return where the first of them stands now, from 1
     * @throws IllegalArgumentException when one is not in the backlog of this theme
     */
    @Transactional
    @Does(Operation.ORDER_BACKLOG)
    public int move(String theme, Collection<String> keys, Spot spot) {
        access.require(Operation.ORDER_BACKLOG, Scope.ofTheme(theme));
        BacklogOrder order = new BacklogOrder(stories.order(theme));
        Map<String, Integer> before = places(order);
        Map<String, Long> ranks = new HashMap<>();
        order.move(keys, spot).forEach((Ranked changed) -> ranks.put(changed.key(), changed.rank()));
        Map<String, Integer> after = places(order);
        write(ranks, new HashSet<>(keys), before, after);
        return keys.stream().mapToInt(after::get).min().orElse(0);
    }

    /**
     * Does many moves one after the other.
     *
     * @throws IllegalArgumentException when a story is not in the backlog of this theme
     */
    @Transactional
    @Does(Operation.ORDER_BACKLOG)
    public void arrange(String theme, List<FewestMoves.Move> moves) {
        access.require(Operation.ORDER_BACKLOG, Scope.ofTheme(theme));
        BacklogOrder order = new BacklogOrder(stories.order(theme));
        Map<String, Integer> before = places(order);
        Map<String, Long> ranks = new HashMap<>();
        for (FewestMoves.Move move : moves) {
            order.move(List.of(move.key()), move.spot())
                    .forEach((Ranked changed) -> ranks.put(changed.key(), changed.rank()));
        }
        Set<String> moved = moves.stream().map(FewestMoves.Move::key).collect(Collectors.toSet());
        write(ranks, moved, before, places(order));
    }

    private void write(
            Map<String, Long> ranks, Set<String> moved, Map<String, Integer> before, Map<String, Integer> after) {
        for (Story story : stories.withKeys(ranks.keySet())) {
            story.rank(ranks.get(story.key()));
            if (moved.contains(story.key())) {
                record(story, before.get(story.key()), after.get(story.key()));
            }
        }
    }

    private static Map<String, Integer> places(BacklogOrder order) {
        Map<String, Integer> places = new HashMap<>();
        order.keys().forEach(key -> places.put(key, places.size() + 1));
        return places;
    }

    private void record(Story story, int before, int after) {
        String only = story.scope().size() == 1 ? story.scope().get(0) : null;
        audit.record(Change.in(
                        story.theme(),
                        Operation.ORDER_BACKLOG,
                        "story",
                        story.key(),
                        "plaats " + before,
                        "plaats " + after)
                .at(only));
    }
}
