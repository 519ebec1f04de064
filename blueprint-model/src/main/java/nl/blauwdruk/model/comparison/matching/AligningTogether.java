package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Without a base every pair of models is weighed and the surest pairs of steps are joined first, over all models at once. */
final class AligningTogether {

    /** How alike the steps of one name must be to be one step told again. */
    private static final double REPEATED = 0.75;

    private final Corpus corpus;
    private final StepLikeness likeness;
    private final List<Flow> flows;

    AligningTogether(Corpus corpus, StepLikeness likeness) {
        this.corpus = corpus;
        this.likeness = likeness;
        this.flows = IntStream.range(0, corpus.models())
                .mapToObj(model -> new Flow(corpus.steps(model)))
                .toList();
    }

    List<Group> groups() {
        List<List<StepTraits>> units = new ArrayList<>();
        int[][] unitOf = new int[corpus.models()][];
        for (int model = 0; model < corpus.models(); model++) {
            unitOf[model] = units(corpus.steps(model), units);
        }
        double[][] gains = new double[units.size()][units.size()];
        for (double[] row : gains) {
            Arrays.fill(row, -1);
        }
        for (int a = 0; a < corpus.models(); a++) {
            for (int b = a + 1; b < corpus.models(); b++) {
                weigh(a, b, unitOf, gains);
            }
        }
        int[] models = units.stream().mapToInt(unit -> unit.get(0).model()).toArray();
        List<Group> groups = new Agglomeration(models, gains, corpus.tellsJourneys() ? 0 : Settings.CAUTION)
                .groups().stream()
                        .map(found -> group(found.stream()
                                .sorted()
                                .flatMap(unit -> units.get(unit).stream())
                                .toList()))
                        .toList();
        return corpus.tellsJourneys() ? withSplitsAndMerges(groups) : groups;
    }

    /** What most models have is for all of them to have; what no other has can be part of it. */
    private List<Group> withSplitsAndMerges(List<Group> groups) {
        List<Group> common = groups.stream()
                .filter(group -> group.models() * 2 > corpus.models())
                .sorted(Comparator.comparingDouble(Group::place))
                .toList();
        List<Group> rare = groups.stream()
                .filter(group -> group.models() * 2 <= corpus.models())
                .toList();
        for (int model = 0; model < corpus.models(); model++) {
            new SplitsAndMerges(model, corpus.steps(model), common, rare, likeness).apply();
        }
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** A step that a participant tells several times, in branches or with a number behind its name, is one step. */
    private int[] units(List<StepTraits> steps, List<List<StepTraits>> units) {
        int[] unitOf = new int[steps.size()];
        int first = units.size();
        for (StepTraits step : steps) {
            int unit = first;
            while (unit < units.size() && !isRepeated(units.get(unit).get(0), step)) {
                unit++;
            }
            if (unit == units.size()) {
                units.add(new ArrayList<>());
            }
            units.get(unit).add(step);
            unitOf[step.index()] = unit;
        }
        return unitOf;
    }

    private boolean isRepeated(StepTraits one, StepTraits other) {
        Flow flow = flows.get(one.model());
        return one.isNamedAs(other)
                && flow.strand(one.index()) == flow.strand(other.index())
                && likeness.of(one, other) > REPEATED;
    }

    /** Looks from both sides, so that it does not matter which model comes first. */
    private void weigh(int a, int b, int[][] unitOf, double[][] gains) {
        double[][] there = gains(a, b);
        double[][] back = gains(b, a);
        for (int i = 0; i < there.length; i++) {
            for (int k = 0; k < back.length; k++) {
                double gain = (there[i][k] + back[k][i]) / 2;
                int one = unitOf[a][i];
                int other = unitOf[b][k];
                gains[one][other] = Math.max(gain, gains[one][other]);
                gains[other][one] = gains[one][other];
            }
        }
    }

    private double[][] gains(int a, int b) {
        List<StepTraits> left = corpus.steps(a);
        List<StepTraits> right = corpus.steps(b);
        double[][] scores = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int k = 0; k < right.size(); k++) {
                scores[i][k] = likeness.of(left.get(i), right.get(k));
            }
        }
        if (corpus.tellsJourneys()) {
            double[] places = right.stream().mapToDouble(StepTraits::place).toArray();
            return Evidence.ofJourney(scores, left, places).gainsWithMargin();
        }
        return Evidence.ofProcesses(scores, flows.get(a), flows.get(b)).gainsWithMargin();
    }

    private Group group(List<StepTraits> steps) {
        Group group = new Group(null);
        for (StepTraits step : steps) {
            double best = steps.stream()
                    .filter(other -> other != step)
                    .mapToDouble(other -> likeness.of(step, other))
                    .max()
                    .orElse(0);
            group.add(step, best);
        }
        return group;
    }
}
