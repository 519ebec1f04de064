package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.wording.Compounds;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Readings;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.Wording;

/** All steps of all models as traits, weighed by how rare each feature is among them. */
public final class Corpus {

    private static final double NUMBER = 0.2;
    /** A longer name is a text; its first words are its name. */
    private static final int MOST_NAME_WORDS = 24;

    private final Language language;
    private final Lexicon lexicon;
    private final Reading reading;
    private final Compounds compounds;
    private final Map<Trait, Vocabulary> vocabularies = new EnumMap<>(Trait.class);
    private final Vocabulary names = new Vocabulary();
    private final List<Word> nameWords = new ArrayList<>();
    private final Map<String, Integer> nameIds = new HashMap<>();
    private final Map<Says, Integer> contents = new HashMap<>();
    private final List<List<StepTraits>> models = new ArrayList<>();

    /** All that counts of a step for how alike it is to another one. */
    private record Says(String name, List<Integer> words, Map<Trait, Map<Integer, Float>> counts) {}

    /** @param terms concepts beside those of the lexicon */
    public Corpus(List<Blueprint> blueprints, List<Term> terms) {
        this(blueprints, new Readings(terms));
    }

    /** @param readings how texts read; it remembers those of these blueprints too */
    public Corpus(List<Blueprint> blueprints, Readings readings) {
        language = languageOf(blueprints);
        reading = readings.in(language);
        lexicon = reading.lexicon();
        compounds = new Compounds(lexicon);
        for (Trait trait : Trait.values()) {
            vocabularies.put(trait, new Vocabulary());
        }
        blueprints.forEach(this::learnWords);
        List<List<TraitCounts>> counts = blueprints.stream().map(this::count).toList();
        for (int model = 0; model < blueprints.size(); model++) {
            models.add(traits(model, blueprints.get(model).steps(), counts.get(model)));
        }
    }

    /** The language of names and of what residents do. */
    public static Language languageOf(List<Blueprint> blueprints) {
        return Language.of(sample(blueprints));
    }

    private static List<String> sample(List<Blueprint> blueprints) {
        return blueprints.stream()
                .flatMap(blueprint -> blueprint.steps().stream())
                .flatMap(step -> List.of(step.name(), step.resident()).stream())
                .toList();
    }

    private void learnWords(Blueprint blueprint) {
        for (Step step : blueprint.steps()) {
            for (String text : List.of(step.name(), step.resident(), step.frontstage(), step.backstage())) {
                reading.words(text).forEach(word -> compounds.know(word.stem()));
            }
        }
    }

    private List<TraitCounts> count(Blueprint blueprint) {
        boolean lacksResident = lacksLaneOfResident(blueprint);
        return blueprint.steps().stream()
                .map(step -> count(step, lacksResident))
                .toList();
    }

    /** Then the resident is mostly who does what stands outside all lanes. */
    private boolean lacksLaneOfResident(Blueprint blueprint) {
        boolean hasLanes =
                blueprint.steps().stream().anyMatch(step -> !step.stakeholders().isEmpty());
        return hasLanes && blueprint.steps().stream().noneMatch(reading::isOfResident);
    }

    private TraitCounts count(Step step, boolean lacksResident) {
        TraitCounts counts = new TraitCounts(step, lacksResident, reading, compounds, vocabularies);
        counts.counts().forEach((trait, features) -> vocabularies.get(trait).seen(features.keySet()));
        names.seen(name(step).stream().map(word -> names.id(word.stem())).collect(Collectors.toSet()));
        return counts;
    }

    private List<StepTraits> traits(int model, List<Step> steps, List<TraitCounts> counts) {
        List<StepTraits> traits = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            EnumMap<Trait, Bag> bags = new EnumMap<>(Trait.class);
            counts.get(i)
                    .counts()
                    .forEach((trait, features) -> bags.put(trait, Bag.of(features, vocabularies.get(trait))));
            List<Word> name = name(steps.get(i));
            int[] ids = name.stream().mapToInt(this::nameId).toArray();
            Says says = new Says(
                    Wording.normalise(steps.get(i).name()),
                    Arrays.stream(ids).boxed().toList(),
                    counts.get(i).counts());
            int content = contents.computeIfAbsent(says, key -> contents.size());
            traits.add(new StepTraits(model, steps.get(i), i, steps.size(), name, ids, bags, content));
        }
        return traits;
    }

    /** The words of a name. A bare outcome is an outcome that somebody receives: <i>Accepted</i> is not to accept. */
    private List<Word> name(Step step) {
        List<Word> words = reading.words(step.name());
        if (words.size() > MOST_NAME_WORDS) {
            return words.subList(0, MOST_NAME_WORDS);
        }
        boolean bare = words.size() == 1 && words.get(0).action();
        if (bare && language.isOutcome(words.get(0).text(), reading.isOfResident(step))) {
            return Stream.concat(words.stream(), reading.words(language.receive()).stream())
                    .toList();
        }
        return words;
    }

    private int nameId(Word word) {
        return nameIds.computeIfAbsent(word.stem(), stem -> {
            nameWords.add(word);
            return nameWords.size() - 1;
        });
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
        return lexicon;
    }

    public Reading reading() {
        return reading;
    }

    Compounds compounds() {
        return compounds;
    }

    /** Every different word in names; its number is its place. */
    List<Word> nameWords() {
        return nameWords;
    }

    /** How much a word says in a name; a bare number hardly anything. */
    double rarity(Word word) {
        double rarity = names.rarity(names.id(word.stem()));
        return Character.isDigit(word.stem().charAt(0)) ? rarity * NUMBER : rarity;
    }
}
