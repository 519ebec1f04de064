package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Computes how much of the journeys is the same. */
final class Overlapping {

    private static final int MOST_MODELS_WITH_PAIRS = 50;

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
        PairTable table = new PairTable(variants, clusters);
        double mean = rounded(table.mean());
        SortedMap<String, Double> strict = strict(AlignedStep::isSameAsBase);
        SortedMap<String, Double> none = strict(step -> step.isSameAsBase() && !step.isSetupDifference());
        double headline = base.isEmpty() ? mean : average(strict);
        double low = base.isEmpty() ? mean : average(strict(this::isCertain));
        Overlap.Interval interval = variants.size() < 2 ? new Overlap.Interval(1, 1) : new Resampling(table).interval();
        return new Overlap(headline, strict, none, pairs(table), share(), mean, interval, low, headline, lanes());
    }

    /** What people confirmed, or nobody has to: the same step under the same name. */
    private boolean isCertain(AlignedStep step) {
        return step.isSameAsBase() && (step.confirmed() || step.kind().equals(Optional.of(Kind.IDENTICAL)));
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

    private List<Overlap.Pair> pairs(PairTable table) {
        List<Overlap.Pair> pairs = new ArrayList<>();
        if (variants.size() <= MOST_MODELS_WITH_PAIRS) {
            for (int a = 0; a < variants.size(); a++) {
                for (int b = a + 1; b < variants.size(); b++) {
                    pairs.add(new Overlap.Pair(
                            variants.get(a).id(), variants.get(b).id(), rounded(table.of(a, b))));
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

    /** To four decimals. */
    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
