package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Without a base every pair of models is weighed and the surest pairs of steps are joined first, over all models at once. */
final class AligningTogether {

    private final Corpus corpus;
    private final StepLikeness likeness;

    AligningTogether(Corpus corpus, StepLikeness likeness) {
        this.corpus = corpus;
        this.likeness = likeness;
    }

    List<Group> groups() {
        List<StepTraits> nodes = new ArrayList<>();
        int[] first = new int[corpus.models()];
        for (int model = 0; model < corpus.models(); model++) {
            first[model] = nodes.size();
            nodes.addAll(corpus.steps(model));
        }
        double[][] gains = new double[nodes.size()][nodes.size()];
        for (double[] row : gains) {
            Arrays.fill(row, -1);
        }
        for (int a = 0; a < corpus.models(); a++) {
            for (int b = a + 1; b < corpus.models(); b++) {
                weigh(a, b, first, gains);
            }
        }
        int[] models = nodes.stream().mapToInt(StepTraits::model).toArray();
        return new Agglomeration(models, gains)
                .groups().stream()
                        .map(found ->
                                group(found.stream().sorted().map(nodes::get).toList()))
                        .toList();
    }

    /** Looks from both sides, so that it does not matter which model comes first. */
    private void weigh(int a, int b, int[] first, double[][] gains) {
        double[][] there = gains(a, b);
        double[][] back = gains(b, a);
        for (int i = 0; i < there.length; i++) {
            for (int k = 0; k < back.length; k++) {
                double gain = (there[i][k] + back[k][i]) / 2;
                gains[first[a] + i][first[b] + k] = gain;
                gains[first[b] + k][first[a] + i] = gain;
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
        return Evidence.ofProcesses(scores).gainsWithMargin();
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
