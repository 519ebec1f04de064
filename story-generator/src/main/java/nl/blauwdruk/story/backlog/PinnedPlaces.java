package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts some stories of a backlog at given places at once; the others keep their order around them. */
public final class PinnedPlaces {

    private PinnedPlaces() {}

    /**
     * The order that results.
     *
     * @param keys of the backlog in order
     * @param places wanted place by key, from 1; beyond the end is the end, and of two at one place the one that stood last comes
     *     first
     * @throws IllegalArgumentException when one of them is not in the backlog
     */
    public static List<String> order(List<String> keys, Map<String, Integer> places) {
        if (!keys.containsAll(places.keySet())) {
            throw new IllegalArgumentException("The backlog does not have all of these stories");
        }
        List<String> order = new ArrayList<>(
                keys.stream().filter(key -> !places.containsKey(key)).toList());
        keys.stream()
                .filter(places::containsKey)
                .sorted(Comparator.comparing(places::get))
                .forEach(key -> order.add(Math.max(0, Math.min(places.get(key) - 1, order.size())), key));
        return List.copyOf(order);
    }
}
