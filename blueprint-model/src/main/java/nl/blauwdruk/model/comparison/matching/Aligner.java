package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.blauwdruk.model.comparison.matching.Matches.Member;

/** Aligns all models at once: base steps are the first groups, what fits none becomes an addition that others can join. */
public final class Aligner {

    private static final int ROUNDS = 3;

    private final Corpus corpus;
    private final StepLikeness likeness;
    private final int base;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Long, Double> known = new HashMap<>();

    /** @param base number of the base model; -1 for none */
    public Aligner(Corpus corpus, int base) {
        this.corpus = corpus;
        this.base = base;
        this.likeness = new StepLikeness(corpus);
    }

    public StepLikeness likeness() {
        return likeness;
    }

    public Matches align() {
        List<Integer> order = order();
        if (base >= 0) {
            corpus.steps(base).forEach(step -> groups.add(new Group(step)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            order.forEach(this::place);
        }
        if (base >= 0) {
            order.forEach(model -> new SplitsAndMerges(model, corpus.steps(model), groups, this::score).apply());
        }
        groups.removeIf(Group::isEmpty);
        groups.sort(Comparator.comparing(Group::isAddition).thenComparingDouble(Group::place));
        return new Matches(groups.stream().map(Group::row).toList());
    }

    /** Without a base, the model that is most like all others goes first. */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, corpus.models())
                .filter(model -> model != base)
                .boxed()
                .toList());
        if (base < 0 && order.size() > 2) {
            double[] central = new double[corpus.models()];
            for (int a : order) {
                for (int b = 0; b < a; b++) {
                    double like = overall(a, b);
                    central[a] += like;
                    central[b] += like;
                }
            }
            order.sort(Comparator.comparingDouble((Integer model) -> -central[model])
                    .thenComparing(model -> model));
        }
        return order;
    }

    private double overall(int a, int b) {
        return corpus.steps(a).stream()
                .mapToDouble(step -> corpus.steps(b).stream()
                        .mapToDouble(other -> alike(a, step, b, other))
                        .max()
                        .orElse(0))
                .sum();
    }

    /** Takes the steps of a model out of their groups and places all of them again, at best. */
    private void place(int model) {
        groups.forEach(group -> group.leave(model));
        groups.removeIf(Group::isEmpty);
        groups.sort(Comparator.comparingDouble(Group::place));
        List<StepTraits> steps = corpus.steps(model);
        double[][] scores = new double[steps.size()][groups.size()];
        for (int i = 0; i < steps.size(); i++) {
            for (int k = 0; k < groups.size(); k++) {
                scores[i][k] = score(model, steps.get(i), groups.get(k));
            }
        }
        int[] chosen = Assignment.best(Evidence.gains(scores, steps, groups));
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                groups.get(chosen[i]).add(new Member(model, steps.get(i), Math.min(1, scores[i][chosen[i]])));
            } else {
                Group addition = new Group(null);
                addition.add(new Member(model, steps.get(i), 0));
                found.add(addition);
            }
        }
        groups.addAll(found);
    }

    private double score(int model, StepTraits step, Group group) {
        double own = group.isAddition() ? -1 : alike(model, step, base, group.base());
        double[] others = group.members().stream()
                .filter(member -> member.model() != model)
                .mapToDouble(member -> alike(model, step, member.model(), member.step()))
                .sorted()
                .toArray();
        if (others.length == 0) {
            return Math.max(0, own);
        }
        int top = Math.min(Settings.SPEAKERS, others.length);
        double best = Arrays.stream(others, others.length - top, others.length)
                .average()
                .orElse(0);
        return own < 0 ? best : Math.max(own, Settings.OWN * own + (1 - Settings.OWN) * best);
    }

    private double alike(int model, StepTraits step, int otherModel, StepTraits other) {
        long a = (long) model << 16 | step.index();
        long b = (long) otherModel << 16 | other.index();
        return known.computeIfAbsent(Math.max(a, b) << 32 | Math.min(a, b), key -> likeness.of(step, other));
    }
}
