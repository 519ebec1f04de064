package nl.blauwdruk.model.trace.graph;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * All links of a trace in three columns: from which item, to which, in what state. Columns, as an object for each of a hundred
 * thousand links costs more than the items themselves.
 */
final class Links {

    private int[] covering = new int[1024];
    private int[] covered = new int[1024];
    private LinkState[] states = new LinkState[1024];
    private int count;
    private final Map<LinkState, Integer> counts = new EnumMap<>(LinkState.class);

    /** @param place of the id among those the item says to cover */
    void addOrphan(int from, int place) {
        add(from, ~place, LinkState.ORPHANED);
    }

    void add(int from, int to, LinkState state) {
        if (count == states.length) {
            covering = Arrays.copyOf(covering, count * 2);
            covered = Arrays.copyOf(covered, count * 2);
            states = Arrays.copyOf(states, count * 2);
        }
        covering[count] = from;
        covered[count] = to;
        states[count] = state;
        count++;
        counts.merge(state, 1, Integer::sum);
    }

    int count() {
        return count;
    }

    int covering(int link) {
        return covering[link];
    }

    /** The item the link leads to; no item for an orphan. */
    int covered(int link) {
        return covered[link];
    }

    /** Of an orphan: the place of the id among those its item says to cover. */
    int orphanPlace(int link) {
        return ~covered[link];
    }

    LinkState state(int link) {
        return states[link];
    }

    /** Whether the covered item can only be deeply covered if the covering one is. */
    boolean isBearing(int link) {
        return states[link] != LinkState.ORPHANED && states[link] != LinkState.AMBIGUOUS;
    }

    /** How many links of each state; a state without links is left out. */
    Map<LinkState, Integer> counts() {
        return counts;
    }
}
