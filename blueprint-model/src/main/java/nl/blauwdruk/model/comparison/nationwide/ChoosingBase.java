package nl.blauwdruk.model.comparison.nationwide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.StepCluster;

/**
 * Looks for the base with the highest mean strict overlap among all sets of clusters.
 *
 * <p>It starts from the base as it is, and from the steps that at least half of the municipalities have, and lets single steps in or out as long as that
 * helps; the better end wins, the one nearest to today's base when they are equal. A step that would come into the base is taken to stand where most have
 * it, under a name of its own choice; one that stands at another moment now still does.
 */
public final class ChoosingBase {

    private static final double BETTER = 1e-9;

    private final List<StepCluster> clusters;
    private final List<Journey> journeys = new ArrayList<>();
    private final List<List<Integer>> journeysIn = new ArrayList<>();
    private final BitSet now = new BitSet();

    /** A variant as numbers. */
    private static final class Journey {

        /** Per step the clusters it stands in. */
        private final int[][] places;

        /** Beside each of these whether it is the only step of the variant there. */
        private final boolean[][] alone;

        /** Per step whether it stands at another moment than in the base. */
        private final boolean[] moved;

        Journey(int[][] places, boolean[][] alone, boolean[] moved) {
            this.places = places;
            this.alone = alone;
            this.moved = moved;
        }

        Tally tally(BitSet base) {
            int same = 0;
            int added = 0;
            for (int step = 0; step < places.length; step++) {
                int inBase = 0;
                boolean whole = !moved[step];
                for (int i = 0; i < places[step].length; i++) {
                    if (base.get(places[step][i])) {
                        inBase++;
                        whole &= alone[step][i];
                    }
                }
                added += inBase == 0 ? 1 : 0;
                same += inBase == 1 && whole ? 1 : 0;
            }
            return new Tally(same, added);
        }
    }

    /** How many steps are the same as in a base, and how many the base lacks. */
    private record Tally(int same, int added) {

        double overlap(int base) {
            return base + added == 0 ? 1 : same / (double) (base + added);
        }
    }

    /** A base with what it comes to. */
    private final class Candidate {

        private final BitSet base;
        private final Tally[] tallies;

        Candidate(BitSet start) {
            base = (BitSet) start.clone();
            tallies = new Tally[journeys.size()];
            for (int j = 0; j < tallies.length; j++) {
                tallies[j] = journeys.get(j).tally(base);
            }
        }

        double overlap() {
            double sum = 0;
            for (Tally tally : tallies) {
                sum += tally.overlap(base.cardinality());
            }
            return tallies.length == 0 ? 1 : sum / tallies.length;
        }

        void turn(int cluster) {
            base.flip(cluster);
            for (int journey : journeysIn.get(cluster)) {
                tallies[journey] = journeys.get(journey).tally(base);
            }
        }

        Candidate improve() {
            double best = overlap();
            boolean better = true;
            while (better) {
                better = false;
                for (int cluster = 0; cluster < clusters.size(); cluster++) {
                    turn(cluster);
                    double turned = base.isEmpty() ? 0 : overlap();
                    if (turned > best + BETTER) {
                        best = turned;
                        better = true;
                    } else {
                        turn(cluster);
                    }
                }
            }
            return this;
        }
    }

    /** @param comparison one with a base */
    public ChoosingBase(Comparison comparison) {
        this.clusters = comparison.clusters();
        Map<String, Map<String, List<Integer>>> places = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        comparison.variants().forEach(variant -> numbers.put(variant, numbers.size()));
        for (int c = 0; c < clusters.size(); c++) {
            int cluster = c;
            now.set(c, !clusters.get(c).isAddition());
            clusters.get(c)
                    .members()
                    .forEach((variant, steps) ->
                            steps.forEach(step -> places.computeIfAbsent(variant, key -> new HashMap<>())
                                    .computeIfAbsent(step, key -> new ArrayList<>())
                                    .add(cluster)));
            journeysIn.add(clusters.get(c).members().keySet().stream()
                    .map(numbers::get)
                    .toList());
        }
        Map<String, List<AlignedStep>> steps = new HashMap<>();
        comparison
                .steps()
                .forEach(step -> steps.computeIfAbsent(step.model(), key -> new ArrayList<>())
                        .add(step));
        comparison
                .variants()
                .forEach(variant -> journeys.add(journey(
                        variant, steps.getOrDefault(variant, List.of()), places.getOrDefault(variant, Map.of()))));
    }

    private Journey journey(String variant, List<AlignedStep> steps, Map<String, List<Integer>> places) {
        int[][] at = new int[steps.size()][];
        boolean[][] alone = new boolean[steps.size()][];
        boolean[] moved = new boolean[steps.size()];
        for (int i = 0; i < at.length; i++) {
            List<Integer> its = places.get(steps.get(i).step());
            at[i] = new int[its.size()];
            alone[i] = new boolean[its.size()];
            for (int p = 0; p < at[i].length; p++) {
                at[i][p] = its.get(p);
                alone[i][p] = clusters.get(its.get(p)).of(variant).size() == 1;
            }
            moved[i] = steps.get(i).kind().filter(kind -> kind == Kind.MOVED).isPresent();
        }
        return new Journey(at, alone, moved);
    }

    public BestBase best() {
        Candidate fromNow = new Candidate(now).improve();
        Candidate fromHalf = new Candidate(half()).improve();
        Candidate best = fromHalf.overlap() > fromNow.overlap() + BETTER ? fromHalf : fromNow;
        double then = best.overlap();
        List<BestBase.Change> changes = new ArrayList<>();
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            if (best.base.get(cluster) != now.get(cluster)) {
                boolean comesIn = best.base.get(cluster);
                best.turn(cluster);
                changes.add(new BestBase.Change(
                        clusters.get(cluster).id(),
                        comesIn,
                        clusters.get(cluster).members().size(),
                        then - best.overlap()));
                best.turn(cluster);
            }
        }
        return new BestBase(new Candidate(now).overlap(), then, changes);
    }

    private BitSet half() {
        BitSet half = new BitSet();
        for (int c = 0; c < clusters.size(); c++) {
            half.set(c, 2 * clusters.get(c).members().size() >= journeys.size());
        }
        return half;
    }
}
