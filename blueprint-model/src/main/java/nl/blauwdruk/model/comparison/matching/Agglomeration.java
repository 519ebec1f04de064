package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Joins steps of models without a base, the surest pair first: two groups become one when their steps fit each other on average and no model would
 * have two steps in it.
 */
final class Agglomeration {

    private final double caution;
    private final int[] modelOf;
    private final double[][] sums;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] age;

    private record Pair(int one, int other, double gain, int ages) {}

    /**
     * @param modelOf number of the model of each node
     * @param gains how much each node fits each other one; negative for no
     * @param caution what large groups need to gain before they are joined: there a mistake makes as many wrong pairs as there are members
     */
    Agglomeration(int[] modelOf, double[][] gains, double caution) {
        this.caution = caution;
        this.modelOf = modelOf;
        this.sums = gains;
        this.age = new int[modelOf.length];
        for (int node = 0; node < modelOf.length; node++) {
            groups.add(new ArrayList<>(List.of(node)));
        }
    }

    /** The nodes of each group. */
    List<List<Integer>> groups() {
        PriorityQueue<Pair> queue = new PriorityQueue<>(Comparator.comparingDouble((Pair pair) -> -pair.gain())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        for (int one = 0; one < modelOf.length; one++) {
            for (int other = one + 1; other < modelOf.length; other++) {
                offer(queue, one, other);
            }
        }
        while (!queue.isEmpty()) {
            Pair pair = queue.remove();
            boolean current = !groups.get(pair.one()).isEmpty()
                    && !groups.get(pair.other()).isEmpty()
                    && pair.ages() == age[pair.one()] + age[pair.other()];
            if (current && areApart(pair)) {
                join(pair.one(), pair.other(), queue);
            }
        }
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private void offer(PriorityQueue<Pair> queue, int one, int other) {
        double gain =
                sums[one][other] / (groups.get(one).size() * groups.get(other).size());
        double pairs = (double) groups.get(one).size() * groups.get(other).size();
        if (gain > caution * (1 - 1 / pairs)) {
            queue.add(new Pair(one, other, gain, age[one] + age[other]));
        }
    }

    private boolean areApart(Pair pair) {
        return groups.get(pair.one()).stream()
                .noneMatch(a -> groups.get(pair.other()).stream().anyMatch(b -> modelOf[a] == modelOf[b]));
    }

    private void join(int one, int other, PriorityQueue<Pair> queue) {
        groups.get(one).addAll(groups.get(other));
        groups.get(other).clear();
        age[one]++;
        for (int third = 0; third < modelOf.length; third++) {
            if (third != one && !groups.get(third).isEmpty()) {
                sums[one][third] += sums[other][third];
                sums[third][one] = sums[one][third];
                offer(queue, Math.min(one, third), Math.max(one, third));
            }
        }
    }
}
