package nl.blauwdruk.exchange.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps that come right after a step: at the end of a flow, or behind the gateways and nameless events it leads to. */
final class Followers {

    private final Map<String, List<String>> flows;
    private final Map<String, Boolean> steps;

    /**
     * @param flows the nodes each node leads to
     * @param steps whether a node is a step, for every node
     */
    Followers(Map<String, List<String>> flows, Map<String, Boolean> steps) {
        this.flows = flows;
        this.steps = steps;
    }

    List<String> of(String step) {
        List<String> followers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(flows.getOrDefault(step, List.of()));
        while (!ahead.isEmpty()) {
            String node = ahead.remove();
            if (steps.containsKey(node) && seen.add(node)) {
                if (steps.get(node)) {
                    followers.add(node);
                } else {
                    ahead.addAll(flows.getOrDefault(node, List.of()));
                }
            }
        }
        return followers;
    }
}
