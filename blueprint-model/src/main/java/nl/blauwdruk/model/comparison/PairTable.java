package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The overlap of every variant with every other: (covered steps of a + of b) / (steps of a + of b), where covered = in a cluster the other is in too, of
 * any kind.
 */
public final class PairTable {

    private final List<String> variants;
    private final double[][] values;

    PairTable(List<ComparedModel> variants, List<StepCluster> clusters) {
        this.variants = variants.stream().map(ComparedModel::id).toList();
        double[][] covered = covered(clusters);
        this.values = new double[variants.size()][variants.size()];
        for (int a = 0; a < values.length; a++) {
            for (int b = 0; b < values.length; b++) {
                int all = variants.get(a).steps() + variants.get(b).steps();
                values[a][b] = all == 0 ? 1 : (covered[a][b] + covered[b][a]) / all;
            }
        }
    }

    /** The table of a comparison; made anew each time, as not everyone who compares needs it. */
    public static PairTable of(Comparison comparison) {
        return new PairTable(
                comparison.models().stream()
                        .filter(model ->
                                !comparison.base().filter(model.id()::equals).isPresent())
                        .toList(),
                comparison.clusters());
    }

    /** How many steps of the one the other covers. */
    private double[][] covered(List<StepCluster> clusters) {
        int size = variants.size();
        Map<String, Integer> numbers = new HashMap<>();
        variants.forEach(variant -> numbers.put(variant, numbers.size()));
        List<Map<String, BitSet>> partners = new ArrayList<>();
        variants.forEach(variant -> partners.add(new HashMap<>()));
        for (StepCluster cluster : clusters) {
            BitSet present = new BitSet(size);
            cluster.members().keySet().forEach(model -> present.set(numbers.get(model)));
            cluster.members()
                    .forEach((model, keys) -> keys.forEach(key -> partners.get(numbers.get(model))
                            .computeIfAbsent(key, k -> new BitSet(size))
                            .or(present)));
        }
        double[][] covered = new double[size][size];
        for (int a = 0; a < size; a++) {
            for (BitSet others : partners.get(a).values()) {
                for (int b = others.nextSetBit(0); b >= 0; b = others.nextSetBit(b + 1)) {
                    covered[a][b]++;
                }
            }
        }
        return covered;
    }

    /** Keys of the variants; a variant's number in this table is its place here. */
    public List<String> variants() {
        return variants;
    }

    public int size() {
        return variants.size();
    }

    /** The overlap of two variants by their numbers, 0 to 1. */
    public double of(int a, int b) {
        return values[a][b];
    }

    /** The mean overlap of a variant with all others; 1 when there are none. */
    public double meanOf(int variant) {
        double sum = 0;
        for (int other = 0; other < values.length; other++) {
            sum += other == variant ? 0 : values[variant][other];
        }
        return values.length < 2 ? 1 : sum / (values.length - 1);
    }

    /** The mean over all pairs; 1 when there are none. */
    double mean() {
        double sum = 0;
        for (int a = 0; a < values.length; a++) {
            double before = 0;
            for (int b = 0; b < a; b++) {
                before += values[a][b];
            }
            sum += before;
        }
        long pairs = (long) values.length * (values.length - 1) / 2;
        return pairs == 0 ? 1 : sum / pairs;
    }
}
