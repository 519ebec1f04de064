package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.matching.Aligner;
import nl.blauwdruk.model.comparison.matching.Corpus;
import nl.blauwdruk.model.comparison.matching.Matches;
import nl.blauwdruk.model.comparison.matching.StepLikeness;
import nl.blauwdruk.model.comparison.matching.Tallies;
import nl.blauwdruk.model.comparison.wording.Language;
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
     * Aligns every step and tells what differs, as long as nobody has said anything.
     *
     * @param base the shared journey; without it the variants are only compared with each other and steps have no kind
     * @throws IllegalArgumentException when two blueprints have the same key, when they are of different themes, or when there is none
     */
    public Comparison compare(Optional<Blueprint> base, List<Blueprint> variants) {
        return align(base, variants).obeying(List.of());
    }

    /** The same, to be told with what people say of it. */
    public Aligned align(Optional<Blueprint> base, List<Blueprint> variants) {
        return align(base, variants, new Tallies(terms), new Differed());
    }

    static Aligned align(Optional<Blueprint> base, List<Blueprint> variants, Tallies tallies, Differed differed) {
        List<Blueprint> models = new ArrayList<>();
        base.ifPresent(models::add);
        variants.stream().sorted(Comparator.comparing(Blueprint::key)).forEach(models::add);
        requireOneOfEach(models);
        Corpus corpus = new Corpus(models, tallies);
        StepLikeness likeness = base.isPresent() || corpus.tellsJourneys()
                ? StepLikeness.ofJourneys(corpus)
                : StepLikeness.ofProcesses(corpus);
        Aligner aligner = new Aligner(corpus, likeness);
        Matches matches = base.isPresent() ? aligner.withBase(0) : aligner.together();
        return new Aligned(models, base.isPresent(), matches, corpus, likeness, differed);
    }

    /**
     * Keys of the blueprints that are not written in the language of the others, of the first where it is a tie: their words mean nothing to the
     * lexicon, so that hardly a step is recognised.
     */
    public static List<String> inAnotherLanguage(List<Blueprint> models) {
        Map<Language, List<String>> keys = new LinkedHashMap<>();
        models.forEach(model -> keys.computeIfAbsent(Corpus.languageOf(model), key -> new ArrayList<>())
                .add(model.key()));
        List<String> most = keys.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
        return models.stream()
                .map(Blueprint::key)
                .filter(key -> !most.contains(key))
                .toList();
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
        requireOneTheme(models);
    }

    /** A file that names no theme goes with any. */
    private static void requireOneTheme(List<Blueprint> models) {
        String themes = models.stream()
                .map(Blueprint::theme)
                .filter(theme -> !theme.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (themes.contains(", ")) {
            throw new IllegalArgumentException("Blueprints of different themes have no steps in common: " + themes);
        }
    }
}
