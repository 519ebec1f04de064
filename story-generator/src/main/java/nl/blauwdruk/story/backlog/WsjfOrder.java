package nl.blauwdruk.story.backlog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The order of unfinished stories that {@link Wsjf} asks for: the highest first, those without one last, and otherwise as they
 * stand. A story comes after what it needs, and what it needs counts as much as itself. Stories that need each other in a ring
 * have no such order; among them only the value counts. Ordering again changes nothing.
 */
public final class WsjfOrder {

    private static final Comparator<Wsjf> HIGHEST_FIRST =
            Comparator.nullsFirst(Wsjf::compareTo).reversed();

    private final Map<String, Candidate> stories = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Wsjf> worth = new HashMap<>();

    /**
     * An unfinished story.
     *
     * @param wsjf empty while it cannot be computed
     * @param needs keys of the stories it comes after; what is finished or not in this backlog is passed over
     */
    public record Candidate(String key, Optional<Wsjf> wsjf, List<String> needs) {
        public Candidate {
            needs = List.copyOf(needs);
        }
    }

    private WsjfOrder(List<Candidate> inOrder) {
        for (Candidate story : inOrder) {
            places.put(story.key(), places.size());
            stories.put(story.key(), story);
        }
        inOrder.stream()
                .sorted(Comparator.comparing(story -> story.wsjf().orElse(null), HIGHEST_FIRST))
                .forEach(story -> story.wsjf().ifPresent(wsjf -> spread(story, wsjf)));
    }

    /**
     * The keys in the order asked for.
     *
     * @param inOrder in the order in which they stand
     */
    public static List<String> of(List<Candidate> inOrder) {
        return new WsjfOrder(inOrder).order();
    }

    /** Makes all that a story needs worth as much as itself, unless something higher needs it too. */
    private void spread(Candidate from, Wsjf wsjf) {
        Deque<Candidate> left = new ArrayDeque<>(List.of(from));
        while (!left.isEmpty()) {
            Candidate story = left.pop();
            if (worth.putIfAbsent(story.key(), wsjf) == null) {
                left.addAll(needs(story));
            }
        }
    }

    private List<Candidate> needs(Candidate story) {
        return story.needs().stream()
                .map(stories::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Takes time and again the best of those whose needs have all been taken. */
    private List<String> order() {
        Map<String, List<Candidate>> neededBy = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        for (Candidate story : stories.values()) {
            for (Candidate need : needs(story)) {
                if (!reaches(need, story.key())) {
                    neededBy.computeIfAbsent(need.key(), key -> new ArrayList<>())
                            .add(story);
                    open.merge(story.key(), 1, Integer::sum);
                }
            }
        }
        PriorityQueue<Candidate> free =
                new PriorityQueue<>(Comparator.comparing((Candidate story) -> worth.get(story.key()), HIGHEST_FIRST)
                        .thenComparing(story -> places.get(story.key())));
        stories.values().stream()
                .filter(story -> !open.containsKey(story.key()))
                .forEach(free::add);
        List<String> order = new ArrayList<>();
        while (!free.isEmpty()) {
            String key = free.remove().key();
            order.add(key);
            neededBy.getOrDefault(key, List.of()).stream()
                    .filter(story -> open.merge(story.key(), -1, Integer::sum) == 0)
                    .forEach(free::add);
        }
        return order;
    }

    /** Whether a story is, or needs by whatever way, another. */
    private boolean reaches(Candidate from, String key) {
        Set<String> seen = new HashSet<>();
        Deque<Candidate> left = new ArrayDeque<>(List.of(from));
        while (!left.isEmpty()) {
            Candidate story = left.pop();
            if (story.key().equals(key)) {
                return true;
            }
            if (seen.add(story.key())) {
                left.addAll(needs(story));
            }
        }
        return false;
    }
}
