package nl.blauwdruk.model.comparison;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of the journeys is the same; every figure from 0 to 1.
 *
 * @param headline mean over the variants of {@code strict}; without a base the mean pairwise overlap
 * @param strict per variant (identical + terminology) / (base steps + added)
 * @param strictNoSetup the same, counting only steps without a set-up difference inside
 * @param pairs pairwise overlap of the variants; empty above fifty variants
 * @param share part of all distinct steps that several variants have
 * @param mean mean of the pairwise overlaps; 1 for fewer than two variants
 * @param interval 95 % bootstrap interval of the mean over municipalities
 * @param low headline when only what is certain counts: confirmed clusters and identical steps
 * @param high headline with all suggestions
 * @param lanes per lane (stakeholder, channel, term, information, system, condition) the part of matched steps in which it does not differ
 */
public record Overlap(
        double headline,
        SortedMap<String, Double> strict,
        SortedMap<String, Double> strictNoSetup,
        List<Pair> pairs,
        Share share,
        double mean,
        Interval interval,
        double low,
        double high,
        SortedMap<String, Double> lanes) {

    public Overlap {
        strict = Collections.unmodifiableSortedMap(new TreeMap<>(strict));
        strictNoSetup = Collections.unmodifiableSortedMap(new TreeMap<>(strictNoSetup));
        pairs = List.copyOf(pairs);
        lanes = Collections.unmodifiableSortedMap(new TreeMap<>(lanes));
    }

    /** Mean over the variants of the overlap without set-up differences inside steps; the headline where there is no base. */
    public double headlineNoSetup() {
        return strictNoSetup.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(headline);
    }

    /** (Covered steps of a + of b) / (steps of a + of b); covered = in a cluster the other is in too. */
    public record Pair(String a, String b, double value) {}

    /** Part of the distinct steps (clusters) that at least two, at least four fifths, all variants have. */
    public record Share(double two, double eighty, double all) {}

    /** Lower and upper bound. */
    public record Interval(double low, double high) {}
}
