package nl.blauwdruk.story.quality.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.story.quality.ReadStory;

/** Finds stories that wait for each other in a circle, or stand between two circles; time grows with stories and dependencies. */
final class Circles {

    private Circles() {}

    /** Ids of the stories left when those that wait for nothing are taken away again and again, and then those nothing waits for. */
    static Set<String> in(List<ReadStory> stories) {
        Map<String, Set<String>> needs = new HashMap<>();
        Map<String, Set<String>> needed = new HashMap<>();
        stories.forEach(story -> {
            needs.put(story.id(), new HashSet<>());
            needed.put(story.id(), new HashSet<>());
        });
        for (ReadStory story : stories) {
            for (String before :
                    story.written().trace().map(trace -> trace.after()).orElse(List.of())) {
                if (needs.containsKey(before)) {
                    needs.get(story.id()).add(before);
                    needed.get(before).add(story.id());
                }
            }
        }
        takeAway(needs, needed);
        takeAway(needed, needs);
        return needs.keySet();
    }

    private static void takeAway(Map<String, Set<String>> links, Map<String, Set<String>> back) {
        Deque<String> free = new ArrayDeque<>();
        links.forEach((id, others) -> {
            if (others.isEmpty()) {
                free.add(id);
            }
        });
        while (!free.isEmpty()) {
            String id = free.remove();
            for (String waiting : new ArrayList<>(back.get(id))) {
                Set<String> left = links.get(waiting);
                left.remove(id);
                if (left.isEmpty()) {
                    free.add(waiting);
                }
            }
            links.remove(id);
            back.remove(id);
        }
    }
}
