package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.matching.Aligner;
import nl.blauwdruk.model.comparison.matching.Corpus;
import nl.blauwdruk.model.comparison.matching.Matches;
import nl.blauwdruk.model.comparison.matching.StepLikeness;
import nl.blauwdruk.model.terminology.Term;

/**
 * A comparison with the base that takes one edited or added variant at a time: only that variant is aligned again, the others stay where they are and
 * their clusters keep their ids. It remembers what it weighed and is for one thread; {@link Comparing} weighs everything anew.
 */
public final class RunningComparison {

    private final List<Blueprint> models = new ArrayList<>();
    private final Corpus corpus;
    private final Aligner aligner;
    private Comparison comparison;

    /** @param terms words that mean the same, beside those of the lexicon */
    public RunningComparison(Blueprint base, List<Blueprint> variants, List<Term> terms) {
        models.add(base);
        variants.stream().sorted(Comparator.comparing(Blueprint::key)).forEach(models::add);
        Comparing.requireOneOfEach(models);
        corpus = new Corpus(models, terms);
        StepLikeness likeness = StepLikeness.ofJourneys(corpus);
        aligner = new Aligner(corpus, likeness);
        comparison = tell(aligner.withBase(0), likeness, Map.of(), Told.NOTHING);
    }

    public Comparison comparison() {
        return comparison;
    }

    /**
     * Takes a variant in the place of the one with the same key, or as a new one.
     *
     * @throws IllegalArgumentException when it has the key of the base
     */
    public Comparison take(Blueprint variant) {
        int model = numberOf(variant.key());
        if (model == 0) {
            throw new IllegalArgumentException("The base does not change in a running comparison: " + variant.key());
        }
        Map<List<String>, String> earlier = standing(variant.key());
        Told told = Told.of(comparison, variant.key());
        if (model == models.size()) {
            models.add(variant);
        } else {
            models.set(model, variant);
        }
        corpus.take(model, variant);
        StepLikeness likeness = StepLikeness.ofJourneys(corpus);
        comparison = tell(aligner.again(model, likeness), likeness, earlier, told);
        return comparison;
    }

    private int numberOf(String key) {
        int model = 0;
        while (model < models.size() && !models.get(model).key().equals(key)) {
            model++;
        }
        return model;
    }

    /** The additions that others than this variant stand in. */
    private Map<List<String>, String> standing(String but) {
        Map<List<String>, String> standing = new HashMap<>();
        for (StepCluster cluster : comparison.clusters()) {
            if (cluster.isAddition()) {
                cluster.members()
                        .forEach((model, keys) -> keys.stream()
                                .filter(key -> !model.equals(but))
                                .forEach(key -> standing.put(List.of(model, key), cluster.id())));
            }
        }
        return standing;
    }

    private Comparison tell(Matches matches, StepLikeness likeness, Map<List<String>, String> earlier, Told told) {
        return new Telling(models, true, matches, corpus, likeness, Spoken.NOTHING, earlier, told)
                .comparison()
                .inOrderOfKeys();
    }
}
