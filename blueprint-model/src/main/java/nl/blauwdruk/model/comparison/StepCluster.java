package nl.blauwdruk.model.comparison;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Steps of several blueprints that are the same step of the service (<i>gezamenlijke stap</i>).
 *
 * <p>A step that merges several base steps stands in the cluster of each of them, so that no cluster grows with every merge somebody makes.
 *
 * @param id stable for the same content: the mark of its base step, else of its first member; a number follows where two would be the same
 * @param base keys of base steps, in the order of the journey; empty for an addition
 * @param members per variant (its blueprint key) the keys of its steps, in the order of its journey; never an empty list
 * @param state what people have said of it
 */
public record StepCluster(String id, List<String> base, SortedMap<String, List<String>> members, ClusterState state) {

    public StepCluster {
        base = List.copyOf(base);
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    public boolean isAddition() {
        return base.isEmpty();
    }

    /** The steps of this variant in the cluster; empty when it has none. */
    public List<String> of(String model) {
        return members.getOrDefault(model, List.of());
    }
}
