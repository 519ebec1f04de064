package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order of the stories of one theme by their ranks: numbers with room between them, so that who moves writes one rank and
 * leaves the others alone. Only where the room is used up, neighbours are spread anew, as few as it takes.
 *
 * <p>The ranks of n stories stay below that of place n + 1, so what is added at that place is always the last.
 */
public final class BacklogOrder {

    private static final long GAP = 1L << 32;

    /** Room that spreading leaves on either side of a story, so that it is not needed again soon. */
    private static final long ROOM = 1L << 20;

    private final List<Ranked> stories;

    /**
     * A story and its rank.
     *
     * @param key of the story
     * @param rank from 1; a smaller one comes first, and of equal ones the story that was there first
     */
    public record Ranked(String key, long rank) {}

    /** @param inOrder the stories of one theme in order; equal ranks may follow each other */
    public BacklogOrder(Collection<Ranked> inOrder) {
        stories = new ArrayList<>(inOrder);
    }

    /**
     * The rank of a new story at a place nobody has been moved to.
     *
     * @param place from 1
     */
    public static long rankOf(int place) {
        return place * GAP;
    }

    /** Keys in order. */
    public List<String> keys() {
        return stories.stream().map(Ranked::key).toList();
    }

    /**
     * Moves stories together; they and the others keep their order among themselves.
     *
     * @return the new ranks of those that need one; none when all stand there already
     * @throws IllegalArgumentException when a story is not in this backlog, or is to stand beside one that moves along
     */
    public List<Ranked> move(Collection<String> keys, Spot spot) {
        Set<String> moving = new HashSet<>(keys);
        List<Ranked> moved = new ArrayList<>(
                stories.stream().filter(story -> moving.contains(story.key())).toList());
        if (moved.size() < moving.size()) {
            throw new IllegalArgumentException("This backlog does not have all of " + String.join(", ", moving));
        }
        List<Ranked> order = new ArrayList<>(stories);
        order.removeAll(moved);
        int first = spot.among(order);
        order.addAll(first, moved);
        if (order.equals(stories)) {
            return List.of();
        }
        List<Ranked> changed = ranked(order, first, moved.size());
        stories.clear();
        stories.addAll(order);
        return changed;
    }

    /** Gives the moved ones ranks, widening to neighbours on both sides until there is room. */
    private static List<Ranked> ranked(List<Ranked> order, int first, int count) {
        int from = first;
        int to = first + count;
        long step = step(order, from, to);
        for (int wider = 1; step < 1 || (wider > 1 && step < ROOM && to - from < order.size()); wider *= 2) {
            from = Math.max(0, from - wider);
            to = Math.min(order.size(), to + wider);
            step = from == 0 && to == order.size() ? GAP : step(order, from, to);
        }
        long rank = lower(order, from);
        for (int i = from; i < to; i++) {
            rank += step;
            order.set(i, new Ranked(order.get(i).key(), rank));
        }
        return List.copyOf(order.subList(from, to));
    }

    private static long step(List<Ranked> order, int from, int to) {
        return (upper(order, to, lower(order, from)) - lower(order, from)) / (to - from + 1);
    }

    private static long lower(List<Ranked> order, int from) {
        return from == 0 ? 0 : order.get(from - 1).rank();
    }

    /** After the last one there is room up to the next place nobody has been moved to. */
    private static long upper(List<Ranked> order, int to, long lower) {
        return to < order.size() ? order.get(to).rank() : (lower / GAP + 1) * GAP;
    }
}
