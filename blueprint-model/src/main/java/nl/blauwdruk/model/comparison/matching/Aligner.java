package nl.blauwdruk.model.comparison.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds which steps of all models are the same step. */
public final class Aligner {

    private final Corpus corpus;
    private final StepLikeness likeness;

    public Aligner(Corpus corpus, StepLikeness likeness) {
        this.corpus = corpus;
        this.likeness = likeness;
    }

    /** Aligns the models with one of them, and with each other where that one has no such step. */
    public Matches withBase(int base) {
        return matches(new AligningWithBase(corpus, base, likeness).groups().stream());
    }

    /** Aligns the models with each other. */
    public Matches together() {
        List<Group> groups = new AligningTogether(corpus, likeness).groups();
        return matches(groups.stream().sorted(Comparator.comparingDouble(Group::place)));
    }

    private static Matches matches(Stream<Group> groups) {
        return new Matches(groups.map(Group::row)
                .sorted(Comparator.comparing(row -> row.base() == null))
                .toList());
    }
}
