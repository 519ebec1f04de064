package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.blauwdruk.model.comparison.matching.Corpus;
import nl.blauwdruk.model.comparison.matching.LongestRun;
import nl.blauwdruk.model.comparison.matching.Matches.Member;
import nl.blauwdruk.model.comparison.matching.Matches.Row;
import nl.blauwdruk.model.comparison.matching.StepTraits;

/** One variant seen beside the rows of all: in which rows each of its steps stands and of what kind it is. */
final class VariantRows {

    private final int model;
    private final List<StepTraits> steps;
    private final List<Row> rows;
    private final Map<Integer, List<Integer>> rowsOf = new HashMap<>();
    private final Map<Integer, List<StepTraits>> membersOf = new HashMap<>();
    /** Per step the base steps it stands for. */
    private final List<List<StepTraits>> baseSteps;

    private final Map<Integer, Double> scores = new HashMap<>();
    /** Steps of which people said that they moved, which spares guessing which of two that changed places did. */
    private final Predicate<StepTraits> moved;

    private final boolean[] inOrder;

    /** A step of the variant in the row with this number. */
    private record Place(int row, Member member) {}

    private VariantRows(
            int model, List<StepTraits> steps, List<Row> rows, List<Place> places, Predicate<StepTraits> moved) {
        this.model = model;
        this.moved = moved;
        this.steps = steps;
        this.rows = rows;
        for (Place place : places) {
            Member member = place.member();
            rowsOf.computeIfAbsent(member.step().index(), key -> new ArrayList<>())
                    .add(place.row());
            membersOf.computeIfAbsent(place.row(), key -> new ArrayList<>()).add(member.step());
            scores.merge(member.step().index(), member.score(), Math::max);
        }
        baseSteps = steps.stream()
                .map(step -> rowsOf(step).stream()
                        .map(row -> rows.get(row).base())
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
        inOrder = inOrder();
    }

    /** Of each model from this number on; the rows are read once for all of them. */
    static List<VariantRows> ofAll(int first, Corpus corpus, List<Row> rows, Predicate<StepTraits> moved) {
        List<List<Place>> places = new ArrayList<>();
        for (int model = 0; model < corpus.models(); model++) {
            places.add(new ArrayList<>());
        }
        for (int r = 0; r < rows.size(); r++) {
            for (Member member : rows.get(r).members()) {
                places.get(member.model()).add(new Place(r, member));
            }
        }
        List<VariantRows> all = new ArrayList<>();
        for (int model = first; model < corpus.models(); model++) {
            all.add(new VariantRows(model, corpus.steps(model), rows, places.get(model), moved));
        }
        return all;
    }

    private boolean[] inOrder() {
        List<StepTraits> matched = steps.stream()
                .filter(step -> !baseSteps(step).isEmpty() && !moved.test(step))
                .toList();
        int[] places = matched.stream()
                .mapToInt(step -> baseSteps(step).get(0).index())
                .toArray();
        double[] weights =
                matched.stream().mapToDouble(step -> 0.5 + score(step)).toArray();
        boolean[] kept = LongestRun.heaviest(places, weights);
        boolean[] all = new boolean[steps.size()];
        for (int i = 0; i < kept.length; i++) {
            all[matched.get(i).index()] = kept[i];
        }
        return all;
    }

    int model() {
        return model;
    }

    List<StepTraits> steps() {
        return steps;
    }

    List<Row> rows() {
        return rows;
    }

    /** Numbers of the rows a step stands in: one, or one per base step it merges. */
    List<Integer> rowsOf(StepTraits step) {
        return rowsOf.get(step.index());
    }

    /** Whether any of its steps stands in the row with this number. */
    boolean has(int row) {
        return membersOf.containsKey(row);
    }

    /** The base steps it stands for, in the order of the base. */
    List<StepTraits> baseSteps(StepTraits step) {
        return baseSteps.get(step.index());
    }

    /** The steps of this variant that together stand for the same base step, this one among them. */
    List<StepTraits> parts(StepTraits step) {
        return membersOf.get(rowsOf(step).get(0));
    }

    /** The first step that stands for this base step. */
    Optional<StepTraits> standingFor(StepTraits base) {
        return steps.stream().filter(step -> baseSteps(step).contains(base)).findFirst();
    }

    double score(StepTraits step) {
        return scores.get(step.index());
    }

    Kind kind(StepTraits step) {
        List<StepTraits> base = baseSteps(step);
        if (base.isEmpty()) {
            return Kind.ADDED;
        }
        if (base.size() > 1) {
            return Kind.MERGED;
        }
        if (parts(step).size() > 1) {
            return Kind.SPLIT;
        }
        if (!inOrder[step.index()]) {
            return Kind.MOVED;
        }
        return step.isCalledAs(base.get(0)) ? Kind.IDENTICAL : Kind.TERMINOLOGY;
    }
}
