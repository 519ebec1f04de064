package nl.blauwdruk.model.comparison.nationwide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.PairTable;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.nationwide.AlikeGroup.Mark;

/** All variants of a theme seen together: every pair, the order by likeness, and the groups that are alike. */
public final class Nationwide {

    private static final double TELLING = 0.25;
    private static final int MOST_MARKS = 3;

    private final Comparison comparison;
    private final PairTable table;
    private final List<Integer> order;
    private final List<AlikeGroup> groups;

    private Nationwide(Comparison comparison) {
        this.comparison = comparison;
        this.table = PairTable.of(comparison);
        LikenessTree tree = LikenessTree.of(table);
        this.order = tree.order();
        List<List<Integer>> found = new Grouping(table).groups(tree);
        this.groups = IntStream.range(0, found.size())
                .mapToObj(number -> group(number + 1, found.get(number)))
                .toList();
    }

    public static Nationwide of(Comparison comparison) {
        return new Nationwide(comparison);
    }

    public PairTable table() {
        return table;
    }

    /** Numbers in the table of all variants, alike ones next to each other. */
    public List<Integer> order() {
        return order;
    }

    /** In the order of likeness; one group when none are clearly apart. */
    public List<AlikeGroup> groups() {
        return groups;
    }

    private AlikeGroup group(int number, List<Integer> variants) {
        Set<String> members = new HashSet<>();
        variants.forEach(variant -> members.add(table.variants().get(variant)));
        int shared = 0;
        List<Mark> marks = new ArrayList<>();
        for (StepCluster cluster : comparison.clusters()) {
            long inside = cluster.members().keySet().stream()
                    .filter(members::contains)
                    .count();
            shared += inside == members.size() ? 1 : 0;
            int others = table.size() - members.size();
            if (others > 0) {
                marks.add(new Mark(
                        cluster.id(),
                        inside / (double) members.size(),
                        (cluster.members().size() - inside) / (double) others));
            }
        }
        marks.removeIf(mark -> mark.clearness() < TELLING);
        marks.sort(Comparator.comparingDouble(Mark::clearness).reversed());
        return new AlikeGroup(
                number,
                variants.stream().map(table.variants()::get).toList(),
                within(variants),
                shared,
                marks.subList(0, Math.min(MOST_MARKS, marks.size())));
    }

    private double within(List<Integer> variants) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < variants.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += table.of(variants.get(i), variants.get(j));
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }
}
