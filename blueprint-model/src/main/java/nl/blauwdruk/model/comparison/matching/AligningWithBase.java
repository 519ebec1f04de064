package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Base steps are the first groups; what fits none becomes an addition that other models can join. Each model is placed again until all have seen all. */
final class AligningWithBase {

    private static final int ROUNDS = 3;

    private final Corpus corpus;
    private final StepLikeness likeness;
    private final int base;
    private final List<Group> groups = new ArrayList<>();

    AligningWithBase(Corpus corpus, int base, StepLikeness likeness) {
        this.corpus = corpus;
        this.base = base;
        this.likeness = likeness;
    }

    List<Group> groups() {
        corpus.steps(base).forEach(step -> groups.add(new Group(step)));
        List<Integer> variants = new ArrayList<>();
        for (int model = 0; model < corpus.models(); model++) {
            if (model != base) {
                variants.add(model);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            variants.forEach(this::place);
        }
        sort();
        Absorbing absorbing = new Absorbing(groups, likeness);
        variants.forEach(model -> absorbing.prepare(model, corpus.steps(model)));
        absorbing.apply();
        variants.forEach(this::splitAndMerge);
        sort();
        return groups;
    }

    private void splitAndMerge(int model) {
        List<Group> bases = groups.stream().filter(group -> !group.isAddition()).toList();
        List<Group> additions = groups.stream().filter(Group::isAddition).toList();
        new SplitsAndMerges(model, corpus.steps(model), bases, additions, likeness).apply();
    }

    private void sort() {
        groups.removeIf(Group::isEmpty);
        groups.sort(Comparator.comparingDouble(Group::place).thenComparing(Group::isAddition));
    }

    /** Takes the steps of a model out of their groups and places all of them again, at best. */
    private void place(int model) {
        groups.forEach(group -> group.leave(model));
        sort();
        List<StepTraits> steps = corpus.steps(model);
        double[][] scores = Group.likeness(steps, groups, likeness);
        double[] places = groups.stream().mapToDouble(Group::place).toArray();
        int[] chosen = Evidence.ofJourney(scores, steps, places).assignment();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                groups.get(chosen[i]).add(steps.get(i), scores[i][chosen[i]]);
            } else {
                Group addition = new Group(null);
                addition.add(steps.get(i), 0);
                groups.add(addition);
            }
        }
    }
}
