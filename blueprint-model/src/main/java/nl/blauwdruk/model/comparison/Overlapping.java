package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Computes how much of the journeys is the same. */
final class Overlapping {

    private static final int MOST_MODELS_WITH_PAIRS = 50;
    private static final int RESAMPLES = 1000;
    private static final long SEED = 20_260_101L;

    private final Optional<String> base;
    private final List<ComparedModel> variants;
    private final List<StepCluster> clusters;
    private final Map<String, List<AlignedStep>> steps = new HashMap<>();
    private final int baseSteps;

    Overlapping(
            Optional<String> base, List<ComparedModel> models, List<StepCluster> clusters, List<AlignedStep> steps) {
        this.base = base;
        this.clusters = clusters;
        this.variants = models.stream()
                .filter(model -> !base.equals(Optional.of(model.id())))
                .toList();
        this.baseSteps = models.stream()
                .filter(model -> base.equals(Optional.of(model.id())))
                .mapToInt(ComparedModel::steps)
                .sum();
        steps.forEach(step -> this.steps
                .computeIfAbsent(step.model(), key -> new ArrayList<>())
                .add(step));
    }

    Overlap overlap() {
        double[][] values = pairwise();
        double mean = mean(values, identity());
        SortedMap<String, Double> strict = strict(AlignedStep::isSameAsBase);
        SortedMap<String, Double> none = strict(step -> step.isSameAsBase() && !step.isSetupDifference());
        double headline = base.isEmpty() ? mean : average(strict);
        double low = base.isEmpty() ? mean : average(strict(this::isCertain));
        return new Overlap(
                headline, strict, none, pairs(values), share(), mean, interval(values), low, headline, lanes());
    }

    /** What nobody has to confirm: the same step under the same name. */
    private boolean isCertain(AlignedStep step) {
        return step.kind().equals(Optional.of(Kind.IDENTICAL));
    }

    private SortedMap<String, Double> strict(Predicate<AlignedStep> counts) {
        SortedMap<String, Double> strict = new TreeMap<>();
        if (base.isPresent()) {
            variants.forEach(variant -> strict.put(variant.id(), strict(variant, counts)));
        }
        return strict;
    }

    private double strict(ComparedModel variant, Predicate<AlignedStep> counts) {
        List<AlignedStep> its = steps.getOrDefault(variant.id(), List.of());
        long added = its.stream()
                .filter(step -> step.kind().equals(Optional.of(Kind.ADDED)))
                .count();
        long all = baseSteps + added;
        return all == 0 ? 1 : rounded(its.stream().filter(counts).count() / (double) all);
    }

    private static double average(SortedMap<String, Double> values) {
        return rounded(values.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1));
    }

    /** Pairwise overlap of all variants, by the clusters they share. */
    private double[][] pairwise() {
        int size = variants.size();
        Map<String, Integer> numbers = new HashMap<>();
        variants.forEach(variant -> numbers.put(variant.id(), numbers.size()));
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
        double[][] values = new double[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                int all = variants.get(a).steps() + variants.get(b).steps();
                values[a][b] = all == 0 ? 1 : (covered[a][b] + covered[b][a]) / all;
            }
        }
        return values;
    }

    private int[] identity() {
        int[] all = new int[variants.size()];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** Mean over the pairs of a sample; a municipality drawn twice makes no pair with itself. */
    private static double mean(double[][] values, int[] sample) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < sample.length; i++) {
            for (int j = 0; j < i; j++) {
                if (sample[i] != sample[j]) {
                    sum += values[sample[i]][sample[j]];
                    count++;
                }
            }
        }
        return count == 0 ? 1 : rounded(sum / count);
    }

    private Overlap.Interval interval(double[][] values) {
        if (variants.size() < 2) {
            return new Overlap.Interval(1, 1);
        }
        Random random = new Random(SEED);
        double[] means = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            int[] sample = new int[variants.size()];
            boolean pair = false;
            while (!pair) {
                for (int i = 0; i < sample.length; i++) {
                    sample[i] = random.nextInt(sample.length);
                    pair |= sample[i] != sample[0];
                }
            }
            means[r] = mean(values, sample);
        }
        Arrays.sort(means);
        return new Overlap.Interval(means[RESAMPLES / 40], means[RESAMPLES - 1 - RESAMPLES / 40]);
    }

    private List<Overlap.Pair> pairs(double[][] values) {
        List<Overlap.Pair> pairs = new ArrayList<>();
        if (variants.size() <= MOST_MODELS_WITH_PAIRS) {
            for (int a = 0; a < variants.size(); a++) {
                for (int b = a + 1; b < variants.size(); b++) {
                    pairs.add(new Overlap.Pair(
                            variants.get(a).id(), variants.get(b).id(), rounded(values[a][b])));
                }
            }
        }
        return pairs;
    }

    private Overlap.Share share() {
        long distinct = clusters.stream()
                .filter(cluster -> !cluster.members().isEmpty())
                .count();
        return new Overlap.Share(
                share(2, distinct),
                share((int) Math.ceil(0.8 * variants.size()), distinct),
                share(variants.size(), distinct));
    }

    private double share(int least, long distinct) {
        long with = clusters.stream()
                .filter(cluster ->
                        !cluster.members().isEmpty() && cluster.members().size() >= least)
                .count();
        return distinct == 0 ? 1 : rounded(with / (double) distinct);
    }

    private SortedMap<String, Double> lanes() {
        SortedMap<String, Double> lanes = new TreeMap<>();
        if (base.isEmpty()) {
            return lanes;
        }
        Map<Difference, Integer> different = new EnumMap<>(Difference.class);
        int matched = 0;
        for (AlignedStep step : steps.values().stream().flatMap(List::stream).toList()) {
            if (!step.base().isEmpty()) {
                matched++;
                step.differs().forEach(difference -> different.merge(difference, 1, Integer::sum));
            }
        }
        for (Difference lane : EnumSet.complementOf(EnumSet.of(Difference.TERMINOLOGY))) {
            double part = matched == 0 ? 1 : 1 - different.getOrDefault(lane, 0) / (double) matched;
            lanes.put(lane.word(), rounded(part));
        }
        return lanes;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
