package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.wording.Compounds;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Term;

/** All steps of all models as traits, weighed by how rare each feature is among them. */
public final class Corpus {

    private static final double NUMBER = 0.2;

    private final Tally tally;
    private final List<List<StepTraits>> models = new ArrayList<>();
    private final Map<Content, EnumMap<Trait, Bag>> bags = new HashMap<>();

    /** @param terms concepts beside those of the lexicon */
    public Corpus(List<Blueprint> blueprints, List<Term> terms) {
        this(blueprints, new Tallies(terms));
    }

    /** @param tallies what is remembered; the next corpus made with it ends this one */
    public Corpus(List<Blueprint> blueprints, Tallies tallies) {
        tally = tallies.of(blueprints);
        for (int model = 0; model < blueprints.size(); model++) {
            models.add(traits(model, blueprints.get(model)));
        }
    }

    /** The language of names and of what residents do. */
    public static Language languageOf(Blueprint blueprint) {
        return Language.Signs.most(List.of(signs(blueprint)));
    }

    static Language.Signs signs(Blueprint blueprint) {
        return Language.Signs.in(blueprint.steps().stream()
                .flatMap(step -> Stream.of(step.name(), step.resident()))
                .toList());
    }

    private List<StepTraits> traits(int model, Blueprint blueprint) {
        List<Content> contents = tally.of(blueprint);
        List<StepTraits> traits = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Content content = contents.get(i);
            EnumMap<Trait, Bag> weighed = bags.computeIfAbsent(content, this::weighed);
            traits.add(new StepTraits(model, blueprint.steps().get(i), i, contents.size(), content, weighed));
        }
        return traits;
    }

    private EnumMap<Trait, Bag> weighed(Content content) {
        EnumMap<Trait, Bag> weighed = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            weighed.put(trait, tally.weighed(content, trait));
        }
        return weighed;
    }

    /** The steps of one model, in its own order. */
    public List<StepTraits> steps(int model) {
        return models.get(model);
    }

    /** Whether the steps are told in more than their names; then they follow the order of a journey. */
    public boolean tellsJourneys() {
        return models.stream().flatMap(List::stream).anyMatch(step -> step.shows(Trait.TEXT));
    }

    public int models() {
        return models.size();
    }

    public Lexicon lexicon() {
        return tally.reading().lexicon();
    }

    public Reading reading() {
        return tally.reading();
    }

    Compounds compounds() {
        return tally.compounds();
    }

    /** Every different word in names; its number is its place. */
    List<Word> nameWords() {
        return tally.nameWords();
    }

    /** How much a word says in a name; a bare number hardly anything. */
    double rarity(Word word) {
        double rarity = tally.rarityInNames(word);
        return Character.isDigit(word.stem().charAt(0)) ? rarity * NUMBER : rarity;
    }
}
