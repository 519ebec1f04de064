package nl.blauwdruk.model.comparison.nationwide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import nl.blauwdruk.model.comparison.PairTable;

/**
 * Joins the most alike variants step by step, by their average overlap, until all are together. Read from left to right the tree puts alike ones next to
 * each other; cut high up it gives groups.
 *
 * <p>Found along chains of nearest neighbours, which takes a time that grows with the number of pairs. Where overlaps are equal the earlier variant goes
 * first, so that the same comparison always gives the same tree.
 */
final class LikenessTree {

    private final double[][] likeness;
    private final Node[] open;
    private final Deque<Integer> chain = new ArrayDeque<>();
    private final Node root;

    /** Variants that belong together; a single one has no parts. */
    private static final class Node {

        private final int[] leaves;
        private final Node left;
        private final Node right;
        private final double likeness;

        Node(int[] leaves, Node left, Node right, double likeness) {
            this.leaves = leaves;
            this.left = left;
            this.right = right;
            this.likeness = likeness;
        }

        boolean isSingle() {
            return left == null;
        }

        int size() {
            return leaves.length;
        }
    }

    private LikenessTree(PairTable table) {
        int size = table.size();
        likeness = new double[size][size];
        open = new Node[size];
        for (int i = 0; i < size; i++) {
            open[i] = new Node(new int[] {i}, null, null, 1);
            for (int j = 0; j < size; j++) {
                likeness[i][j] = table.of(i, j);
            }
        }
        for (int left = size; left > 1; left--) {
            join(table);
        }
        root = size == 0 ? null : open[0];
    }

    static LikenessTree of(PairTable table) {
        return new LikenessTree(table);
    }

    /** Follows nearest neighbours until two are each other's, and joins these under the lower of their numbers. */
    private void join(PairTable table) {
        while (true) {
            if (chain.isEmpty()) {
                chain.push(firstOpen());
            }
            int top = chain.pop();
            int before = chain.isEmpty() ? -1 : chain.peek();
            int nearest = nearest(top, before);
            if (nearest == before) {
                chain.pop();
                join(Math.min(top, before), Math.max(top, before), table);
                return;
            }
            chain.push(top);
            chain.push(nearest);
        }
    }

    private int firstOpen() {
        int first = 0;
        while (open[first] == null) {
            first++;
        }
        return first;
    }

    private int nearest(int of, int before) {
        int nearest = before;
        for (int other = 0; other < open.length; other++) {
            if (other != of && open[other] != null && (nearest < 0 || likeness[of][other] > likeness[of][nearest])) {
                nearest = other;
            }
        }
        return nearest;
    }

    private void join(int one, int other, PairTable table) {
        double average = likeness[one][other];
        int sizeOfOne = open[one].size();
        int sizeOfOther = open[other].size();
        for (int third = 0; third < open.length; third++) {
            double joined = (sizeOfOne * likeness[one][third] + sizeOfOther * likeness[other][third])
                    / (sizeOfOne + sizeOfOther);
            likeness[one][third] = joined;
            likeness[third][one] = joined;
        }
        open[one] = new Node(beside(open[one].leaves, open[other].leaves, table), open[one], open[other], average);
        open[other] = null;
    }

    /** Turns both so that their most alike ends meet. */
    private static int[] beside(int[] one, int[] other, PairTable table) {
        int[] best = null;
        double meeting = -1;
        for (int[] left : new int[][] {one, turned(one)}) {
            for (int[] right : new int[][] {other, turned(other)}) {
                double alike = table.of(left[left.length - 1], right[0]);
                if (alike > meeting) {
                    meeting = alike;
                    best = Arrays.copyOf(left, left.length + right.length);
                    System.arraycopy(right, 0, best, left.length, right.length);
                }
            }
        }
        return best;
    }

    private static int[] turned(int[] leaves) {
        int[] turned = new int[leaves.length];
        for (int i = 0; i < leaves.length; i++) {
            turned[i] = leaves[leaves.length - 1 - i];
        }
        return turned;
    }

    /** Numbers of all variants, alike ones next to each other. */
    List<Integer> order() {
        return root == null ? List.of() : Arrays.stream(root.leaves).boxed().toList();
    }

    /** The variants in this many groups: the joins that brought the least alike together are undone. All in {@link #order()}. */
    List<List<Integer>> cut(int groups) {
        int[] places = new int[open.length];
        for (int place = 0; place < places.length; place++) {
            places[root.leaves[place]] = place;
        }
        List<Node> nodes = new ArrayList<>(root == null ? List.of() : List.of(root));
        while (nodes.size() < groups) {
            Node loosest = nodes.stream()
                    .filter(node -> !node.isSingle())
                    .min(Comparator.comparingDouble(node -> node.likeness))
                    .orElseThrow(() -> new IllegalArgumentException("There are not so many variants: " + groups));
            nodes.remove(loosest);
            nodes.add(loosest.left);
            nodes.add(loosest.right);
        }
        return nodes.stream()
                .map(node -> Arrays.stream(node.leaves)
                        .boxed()
                        .sorted(Comparator.comparingInt(leaf -> places[leaf]))
                        .toList())
                .sorted(Comparator.comparingInt(leaves -> places[leaves.get(0)]))
                .toList();
    }
}
