package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How to bring stories from one order into another while as many as possible stay where they are. */
public final class FewestMoves {

    private FewestMoves() {}

    /** One story that moves to a spot. */
    public record Move(String key, Spot spot) {}

    /**
     * The moves, to be done one after the other.
     *
     * @param now keys in the order in which they stand
     * @param wanted the same keys in another order
     */
    public static List<Move> between(List<String> now, List<String> wanted) {
        Map<String, Integer> places = new HashMap<>();
        now.forEach(key -> places.put(key, places.size()));
        int[] at = wanted.stream().mapToInt(places::get).toArray();
        boolean[] stays = longestRising(at);
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            if (!stays[i]) {
                moves.add(new Move(wanted.get(i), i == 0 ? Spot.before(now.get(0)) : Spot.after(wanted.get(i - 1))));
            }
        }
        return moves;
    }

    /** Which of these different numbers are in the longest row of them that rises. */
    private static boolean[] longestRising(int[] numbers) {
        // of all rows of a length, the one that ends lowest: its last number, and where that is
        int[] lowest = new int[numbers.length];
        int[] lastOf = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int rank = -Arrays.binarySearch(lowest, 0, length, numbers[i]) - 1;
            lowest[rank] = numbers[i];
            before[i] = rank == 0 ? -1 : lastOf[rank - 1];
            lastOf[rank] = i;
            length = Math.max(length, rank + 1);
        }
        boolean[] isIn = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : lastOf[length - 1]; i >= 0; i = before[i]) {
            isIn[i] = true;
        }
        return isIn;
    }
}
