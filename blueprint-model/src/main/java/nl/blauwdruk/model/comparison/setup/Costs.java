package nl.blauwdruk.model.comparison.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;

/**
 * Reckons what each choice costs: stories, points, packs, and the headline overlap after it.
 *
 * <p>Taking the base costs nothing and makes the journeys more alike; keeping costs a story and one pack; bringing it into the
 * base costs a story and every pack, and all who do as the base does today follow.
 */
public final class Costs {

    private final int baseSteps;
    private final SortedMap<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Map<String, AlignedStep>> aligned = new HashMap<>();
    private final Map<String, StepCluster> clusters = new HashMap<>();
    private final double before;

    /** Steps that are the same as the base, and steps the base lacks. */
    private record Tally(int same, int added) {

        Tally plus(int moreSame, int moreAdded) {
            return new Tally(same + moreSame, added + moreAdded);
        }

        double overlap(int baseSteps) {
            int all = baseSteps + added;
            return all == 0 ? 1 : same / (double) all;
        }
    }

    /** @param comparison one with a base */
    public Costs(Comparison comparison) {
        comparison.clusters().forEach(cluster -> clusters.put(cluster.id(), cluster));
        this.baseSteps = comparison.models().get(0).steps();
        for (String variant : comparison.variants()) {
            List<AlignedStep> steps = comparison.stepsOf(variant);
            int same = (int) steps.stream().filter(AlignedStep::isSameAsBase).count();
            int added = (int) steps.stream().filter(Costs::isAdded).count();
            tallies.put(variant, new Tally(same, added));
            Map<String, AlignedStep> byKey = new HashMap<>();
            steps.forEach(step -> byKey.put(step.step(), step));
            aligned.put(variant, byKey);
        }
        this.before = headline(tallies, baseSteps);
    }

    private static boolean isAdded(AlignedStep step) {
        return step.kind().equals(Optional.of(Kind.ADDED));
    }

    private static double headline(SortedMap<String, Tally> tallies, int baseSteps) {
        return tallies.values().stream()
                .mapToDouble(tally -> tally.overlap(baseSteps))
                .average()
                .orElse(1);
    }

    /**
     * The costs of the three choices, in their order.
     *
     * @param points of the variation's story; 0 when not estimated
     */
    public List<Cost> of(SetupDifference difference, int points) {
        return List.of(
                new Cost(SetupChoice.TAKE_BASE, 0, 0, 0, before, afterTakingBase(difference)),
                new Cost(SetupChoice.KEEP_VARIATION, 1, points, 1, before, before),
                new Cost(SetupChoice.INTO_BASE, 1, points, tallies.size(), before, afterBringingIn(difference)));
    }

    /** The headline overlap now. */
    public double before() {
        return before;
    }

    /** The headline overlap if the municipality did here as the base does. */
    public double afterTakingBase(SetupDifference difference) {
        SortedMap<String, Tally> after = new TreeMap<>(tallies);
        after.merge(difference.model(), gain(difference), (tally, gain) -> tally.plus(gain.same(), gain.added()));
        return headline(after, baseSteps);
    }

    /** The overlap of one municipality with the base now. */
    public double ownBefore(SetupDifference difference) {
        return tallies.get(difference.model()).overlap(baseSteps);
    }

    /** The same if it did here as the base does. */
    public double ownAfterTakingBase(SetupDifference difference) {
        Tally gain = gain(difference);
        return tallies.get(difference.model()).plus(gain.same(), gain.added()).overlap(baseSteps);
    }

    private static Tally gain(SetupDifference difference) {
        return switch (difference.sort()) {
            case "added" -> new Tally(0, -difference.own().size());
            case "split", "merged", "moved", "dropped" ->
                new Tally(difference.base().size(), 0);
            default -> new Tally(0, 0); // a difference inside a step that counts as the same already
        };
    }

    /** The headline overlap if the base did as this municipality does, and all who follow the base here went along. */
    public double afterBringingIn(SetupDifference difference) {
        int theirs = difference.base().size();
        int own = difference.own().size();
        if (!difference.isStructural()) {
            return before;
        }
        SortedMap<String, Tally> after = new TreeMap<>();
        tallies.forEach((variant, tally) -> after.put(variant, broughtIn(variant, tally, difference)));
        return headline(after, baseSteps + own - theirs);
    }

    private Tally broughtIn(String variant, Tally tally, SetupDifference difference) {
        int theirs = difference.base().size();
        int own = difference.own().size();
        List<AlignedStep> there = stepsAt(variant, difference);
        if (difference.sort().equals(Kind.ADDED.word())) {
            return tally.plus(own, -there.size());
        }
        if (there.size() == own && there.stream().allMatch(step -> isOf(difference.sort(), step))) {
            return tally.plus(own, 0);
        }
        int same = (int) there.stream().filter(AlignedStep::isSameAsBase).count();
        return same == theirs ? tally.plus(own - theirs, 0) : tally.plus(-same, 0);
    }

    private static boolean isOf(String sort, AlignedStep step) {
        return step.kind().map(Kind::word).equals(Optional.of(sort));
    }

    /** Steps of a variant where the difference stands. */
    private List<AlignedStep> stepsAt(String variant, SetupDifference difference) {
        return difference.clusters().stream()
                .flatMap(cluster -> clusters.get(cluster).of(variant).stream())
                .distinct()
                .map(step -> aligned.get(variant).get(step))
                .toList();
    }
}
