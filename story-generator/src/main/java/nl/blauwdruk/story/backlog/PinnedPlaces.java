package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts some stories of a backlog at given places at once; the others keep their order around them. */
public final class PinnedPlaces {

    private PinnedPlaces() {}

    /**
     * The moves that do it, one after the other.
     *
     * @param keys of the backlog in order
     * @param places wanted place by key, from 1; beyond the end is the end, and of two at one place the one that stood first
     *     comes first
     * @throws IllegalArgumentException when one of them is not in the backlog
     */
    public static List<Move> moves(List<String> keys, Map<String, Integer> places) {
        if (!keys.containsAll(places.keySet())) {
            throw new IllegalArgumentException("The backlog does not have all of these stories");
        }
        List<String> wanted = new ArrayList<>(
                keys.stream().filter(key -> !places.containsKey(key)).toList());
        List<String> pinned = keys.stream()
                .filter(places::containsKey)
                .sorted(Comparator.comparing(places::get))
                .toList();
        for (String key : pinned) {
            wanted.add(Math.max(0, Math.min(places.get(key) - 1, wanted.size())), key);
        }
        return wanted.stream()
                .filter(places::containsKey)
                .map(key -> new Move(key, spot(wanted.indexOf(key), wanted)))
                .toList();
    }

    private static Spot spot(int index, List<String> wanted) {
        return index == 0 ? Spot.TOP : Spot.after(wanted.get(index - 1));
    }

    /** A story with where it is to stand at that moment. */
    public record Move(String key, Spot spot) {}
}
