package nl.blauwdruk.model.comparison.nationwide;

import java.util.List;
import nl.blauwdruk.model.comparison.PairTable;

/**
 * Chooses into how many groups variants fall apart: the number at which each is most alike its own group and least like the next one, by the mean
 * silhouette. Below {@link #CLEAR} there is no structure to speak of, and all are one group.
 */
final class Grouping {

    /** From here on Kaufman and Rousseeuw, who made the measure, speak of structure at all. */
    static final double CLEAR = 0.25;

    private static final int MOST = 8;

    private final PairTable table;

    Grouping(PairTable table) {
        this.table = table;
    }

    /** Groups of variant numbers, in the order of the tree. */
    List<List<Integer>> groups(LikenessTree tree) {
        List<List<Integer>> best = tree.cut(Math.min(1, table.size()));
        double clearest = CLEAR;
        for (int count = 2; count <= Math.min(MOST, table.size() / 2); count++) {
            List<List<Integer>> groups = tree.cut(count);
            double clear = silhouette(groups);
            if (clear > clearest + 1e-9) {
                clearest = clear;
                best = groups;
            }
        }
        return best;
    }

    private double silhouette(List<List<Integer>> groups) {
        double sum = 0;
        for (List<Integer> group : groups) {
            for (int variant : group) {
                sum += group.size() == 1 ? 0 : silhouette(variant, group, groups);
            }
        }
        return sum / table.size();
    }

    private double silhouette(int variant, List<Integer> own, List<List<Integer>> groups) {
        double inside = apart(variant, own) * own.size() / (own.size() - 1);
        double next = groups.stream()
                .filter(group -> group != own)
                .mapToDouble(group -> apart(variant, group))
                .min()
                .orElse(inside);
        double larger = Math.max(inside, next);
        return larger == 0 ? 0 : (next - inside) / larger;
    }

    /** The mean of what a variant does not share with a group; with itself it shares all. */
    private double apart(int variant, List<Integer> group) {
        double sum = 0;
        for (int other : group) {
            sum += other == variant ? 0 : 1 - table.of(variant, other);
        }
        return sum / group.size();
    }
}
