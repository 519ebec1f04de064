package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.matching.Aligner;
import nl.blauwdruk.model.comparison.matching.Corpus;
import nl.blauwdruk.model.comparison.matching.Matches;
import nl.blauwdruk.model.comparison.matching.StepLikeness;
import nl.blauwdruk.model.terminology.Term;

/**
 * Compares the variants of a theme with the base and with each other.
 *
 * <p>The same blueprints give the same answer, in whatever order they come. An instance keeps nothing of them and may be shared by threads.
 */
public final class Comparing {

    private final List<Term> terms;

    /** Without a term list. */
    public Comparing() {
        this(List.of());
    }

    /** @param terms words that mean the same, beside those of the lexicon */
    public Comparing(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * Aligns every step and tells what differs.
     *
     * @param base the shared journey; without it the variants are only compared with each other and steps have no kind
     * @throws IllegalArgumentException when two blueprints have the same key, or there is none
     */
    public Comparison compare(Optional<Blueprint> base, List<Blueprint> variants) {
        List<Blueprint> models = new ArrayList<>();
        base.ifPresent(models::add);
        variants.stream().sorted(Comparator.comparing(Blueprint::key)).forEach(models::add);
        requireOneOfEach(models);
        Corpus corpus = new Corpus(models, terms);
        StepLikeness likeness = base.isPresent() || corpus.tellsJourneys()
                ? StepLikeness.ofJourneys(corpus)
                : StepLikeness.ofProcesses(corpus);
        Aligner aligner = new Aligner(corpus, likeness);
        Matches matches = base.isPresent() ? aligner.withBase(0) : aligner.together();
        return new Telling(models, base.isPresent(), matches, corpus, likeness, Map.of()).comparison();
    }

    static void requireOneOfEach(List<Blueprint> models) {
        if (models.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to compare");
        }
        Set<String> keys = new HashSet<>();
        for (Blueprint model : models) {
            if (!keys.add(model.key())) {
                throw new IllegalArgumentException("Two blueprints are called " + model.key());
            }
        }
    }
}
