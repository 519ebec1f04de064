package nl.blauwdruk.exchange.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Order in which the nodes of a process come, by its sequence flow; loops are entered where the file names them first. */
final class FlowOrder {

    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Map<String, Integer> waitsFor = new HashMap<>();

    FlowOrder(Collection<String> nodes) {
        nodes.forEach(node -> {
            next.put(node, new ArrayList<>());
            waitsFor.put(node, 0);
        });
    }

    /** A flow between nodes that are not both known is of no concern. */
    void flow(String from, String to) {
        if (next.containsKey(from) && next.containsKey(to)) {
            next.get(from).add(to);
            waitsFor.merge(to, 1, Integer::sum);
        }
    }

    /** Every node once. */
    List<String> nodes() {
        List<String> ordered = new ArrayList<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        next.keySet().forEach(node -> open.put(node, waitsFor.get(node)));
        Deque<String> ready = new ArrayDeque<>();
        next.keySet().stream().filter(node -> open.get(node) == 0).forEach(ready::add);
        while (!open.isEmpty()) {
            String node = ready.isEmpty() ? breakLoop(open, ordered.size()) : ready.remove();
            if (open.remove(node) != null) {
                ordered.add(node);
                release(node, open, ready);
            }
        }
        return ordered;
    }

    /** The first in the file that something already leads to; else the very first. */
    private String breakLoop(Map<String, Integer> open, int taken) {
        if (taken > 0) {
            for (Map.Entry<String, Integer> entry : open.entrySet()) {
                if (entry.getValue() < waitsFor.get(entry.getKey())) {
                    return entry.getKey();
                }
            }
        }
        return open.keySet().iterator().next();
    }

    private void release(String node, Map<String, Integer> open, Deque<String> ready) {
        for (String successor : next.get(node)) {
            Integer left = open.computeIfPresent(successor, (key, count) -> count - 1);
            if (left != null && left == 0) {
                ready.addFirst(successor);
            }
        }
    }
}
