package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.blauwdruk.model.blueprint.Step;

/**
 * Which steps of a process follow each other. Steps no flow connects are in different strands: in BPMN a flow never leaves a pool, so that a strand is
 * the work of one participant. A model that tells no flow is one strand in the order of its steps.
 */
final class Flow {

    /** How far away a step can still be a neighbour. */
    private static final int FAR = 3;
    /** More neighbours than this tell no more, and would cost much in a flow where all is joined to all. */
    private static final int MOST_NEIGHBOURS = 32;

    private final int[][] next;
    private final int[][] previous;
    private final int[] strands;

    /** @param steps all steps of a model, in its own order */
    Flow(List<StepTraits> steps) {
        next = links(steps.stream().map(StepTraits::step).toList());
        previous = reversed(next);
        strands = IntStream.range(0, next.length).toArray();
        for (int step = 0; step < next.length; step++) {
            for (int follower : next[step]) {
                int one = root(step);
                strands[Math.max(one, root(follower))] = Math.min(one, root(follower));
            }
        }
        Arrays.setAll(strands, this::root);
    }

    private static int[][] links(List<Step> steps) {
        Map<String, Integer> places = new HashMap<>();
        steps.forEach(step -> places.put(step.key(), places.size()));
        int[][] told = steps.stream()
                .map(step -> step.followers().stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .limit(MOST_NEIGHBOURS)
                        .toArray())
                .toArray(int[][]::new);
        return Arrays.stream(told).allMatch(followers -> followers.length == 0) ? chain(steps.size()) : told;
    }

    private static int[][] chain(int steps) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(follower -> follower == steps ? new int[0] : new int[] {follower})
                .toArray(int[][]::new);
    }

    private static int[][] reversed(int[][] links) {
        List<List<Integer>> reversed = new ArrayList<>();
        for (int step = 0; step < links.length; step++) {
            reversed.add(new ArrayList<>());
        }
        for (int step = 0; step < links.length; step++) {
            for (int follower : links[step]) {
                reversed.get(follower).add(step);
            }
        }
        return reversed.stream()
                .map(list -> list.stream()
                        .mapToInt(Integer::intValue)
                        .limit(MOST_NEIGHBOURS)
                        .toArray())
                .toArray(int[][]::new);
    }

    private int root(int step) {
        int root = step;
        while (strands[root] != root) {
            root = strands[root];
        }
        return root;
    }

    int steps() {
        return strands.length;
    }

    /** The strand of a step, by the number of its first one. */
    int strand(int step) {
        return strands[step];
    }

    /** Then all of its steps go as well with any strand of another model. */
    boolean isOneStrand() {
        return Arrays.stream(strands).allMatch(strand -> strand == 0);
    }

    /** The steps right after a step, or right before it. */
    int[] beside(int step, boolean after) {
        return after ? next[step] : previous[step];
    }

    /** At how many steps a strand ends, or begins. */
    long ends(boolean after) {
        return Arrays.stream(after ? next : previous)
                .filter(links -> links.length == 0)
                .count();
    }

    /** The steps near a step on one side, the nearest first, with how many flows away they are. */
    Map<Integer, Integer> near(int step, boolean after) {
        Map<Integer, Integer> near = new LinkedHashMap<>();
        List<Integer> front = List.of(step);
        for (int far = 1; far <= FAR; far++) {
            List<Integer> reached = new ArrayList<>();
            for (int from : front) {
                for (int to : beside(from, after)) {
                    if (to != step && near.size() < MOST_NEIGHBOURS && near.putIfAbsent(to, far) == null) {
                        reached.add(to);
                    }
                }
            }
            front = reached;
        }
        return near;
    }
}
