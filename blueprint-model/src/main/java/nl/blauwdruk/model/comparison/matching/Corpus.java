package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.comparison.wording.Compounds;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.Wording;

/** All steps of all models as traits, weighed by how rare each feature is among them. */
public final class Corpus {

    private final Lexicon lexicon;
    private final Reading reading;
    private final Compounds compounds;
    private final Map<Trait, Vocabulary> vocabularies = new EnumMap<>(Trait.class);
    private final List<Word> nameWords = new ArrayList<>();
    private final Map<String, Integer> nameIds = new HashMap<>();
    private final List<List<StepTraits>> models = new ArrayList<>();

    public Corpus(List<Blueprint> blueprints, List<Term> terms) {
        lexicon = Lexicon.of(Language.of(sample(blueprints))).with(terms);
        reading = new Reading(lexicon);
        compounds = new Compounds(lexicon);
        for (Trait trait : Trait.values()) {
            vocabularies.put(trait, new Vocabulary());
        }
        blueprints.forEach(this::learnWords);
        List<List<Map<Trait, Map<Integer, Float>>>> counts =
                blueprints.stream().map(this::count).toList();
        for (int m = 0; m < blueprints.size(); m++) {
            models.add(traits(blueprints.get(m), counts.get(m)));
        }
    }

    private static List<String> sample(List<Blueprint> blueprints) {
        List<String> texts = new ArrayList<>();
        blueprints.forEach(blueprint -> blueprint.steps().forEach(step -> {
            texts.add(step.name());
            texts.add(step.resident());
        }));
        return texts;
    }

    private void learnWords(Blueprint blueprint) {
        for (Step step : blueprint.steps()) {
            for (String text : List.of(step.name(), step.resident(), step.frontstage(), step.backstage())) {
                reading.words(text).forEach(word -> compounds.know(word.stem()));
            }
        }
    }

    private List<Map<Trait, Map<Integer, Float>>> count(Blueprint blueprint) {
        return blueprint.steps().stream().map(this::count).toList();
    }

    private Map<Trait, Map<Integer, Float>> count(Step step) {
        Map<Trait, Map<Integer, Float>> counts = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            counts.put(trait, new HashMap<>());
        }
        countTexts(step, counts.get(Trait.TEXT));
        countInformation(step, counts);
        for (Stakeholder stakeholder : step.stakeholders()) {
            float weight = switch (stakeholder.raci()) {
                case RESPONSIBLE -> 1f;
                case ACCOUNTABLE, CONSULTED -> 0.3f;
                case INFORMED -> 0.15f;
            };
            words(Trait.ROLES, stakeholder.role(), weight, counts.get(Trait.ROLES));
        }
        for (SystemFunction function : step.functions()) {
            plain(Trait.FUNCTIONS, "kind " + function.kind(), 1f, counts.get(Trait.FUNCTIONS));
            words(Trait.FUNCTIONS, function.name(), 0.5f, counts.get(Trait.FUNCTIONS));
        }
        step.channels().forEach(channel -> plain(Trait.CHANNELS, channel, 1f, counts.get(Trait.CHANNELS)));
        vocabularies.forEach(
                (trait, vocabulary) -> vocabulary.seen(counts.get(trait).keySet()));
        return counts;
    }

    private void countTexts(Step step, Map<Integer, Float> text) {
        words(Trait.TEXT, step.name(), 3f, text);
        words(Trait.TEXT, step.resident(), 1f, text);
        words(Trait.TEXT, step.frontstage(), 1f, text);
        words(Trait.TEXT, step.backstage(), 1f, text);
        step.evidence().ifPresent(evidence -> words(Trait.TEXT, evidence, 1f, text));
        step.condition().ifPresent(condition -> words(Trait.TEXT, condition, 1f, text));
        step.painPoint().ifPresent(pain -> words(Trait.TEXT, pain, 0.3f, text));
        for (InformationItem item : step.information()) {
            words(Trait.TEXT, item.name(), 0.7f, text);
        }
        step.timeLimit().ifPresent(limit -> words(Trait.TEXT, limit.duration(), 0.5f, text));
    }

    private void countInformation(Step step, Map<Trait, Map<Integer, Float>> counts) {
        for (InformationItem item : step.information()) {
            words(Trait.ITEMS, item.name(), 1f, counts.get(Trait.ITEMS));
            words(Trait.ITEMS, item.source(), 0.3f, counts.get(Trait.ITEMS));
            item.legalBasis().ifPresent(law -> law(law, counts.get(Trait.LAW)));
        }
        step.timeLimit().flatMap(limit -> limit.basis()).ifPresent(law -> law(law, counts.get(Trait.LAW)));
    }

    private void law(String law, Map<Integer, Float> counts) {
        plain(Trait.LAW, Wording.normalise(law), 1f, counts);
        String article = law.toLowerCase(Locale.ROOT).replaceAll("\\s+(lid|onder|eerste|tweede)\\b.*", "");
        plain(Trait.LAW, "artikel " + Wording.normalise(article), 1f, counts);
    }

    private void plain(Trait trait, String feature, float weight, Map<Integer, Float> counts) {
        counts.merge(vocabularies.get(trait).id(feature), weight, Float::sum);
    }

    private void words(Trait trait, String text, float weight, Map<Integer, Float> counts) {
        for (Word word : reading.words(text)) {
            plain(trait, word.stem(), word.concepts().isEmpty() ? weight : weight * 0.6f, counts);
            concepts(trait, word.concepts(), weight, counts);
            for (String part : compounds.parts(word)) {
                plain(trait, part, weight * 0.5f, counts);
                concepts(trait, compounds.concepts(part), weight * 0.4f, counts);
            }
        }
    }

    private void concepts(Trait trait, List<Integer> concepts, float weight, Map<Integer, Float> counts) {
        for (int concept : concepts) {
            plain(trait, "concept " + concept, weight / concepts.size(), counts);
        }
    }

    private List<StepTraits> traits(Blueprint blueprint, List<Map<Trait, Map<Integer, Float>>> counts) {
        List<Step> steps = blueprint.steps();
        List<StepTraits> traits = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            EnumMap<Trait, Bag> bags = new EnumMap<>(Trait.class);
            for (Map.Entry<Trait, Map<Integer, Float>> count : counts.get(i).entrySet()) {
                bags.put(count.getKey(), Bag.of(count.getValue(), vocabularies.get(count.getKey())));
            }
            List<Word> name = reading.words(steps.get(i).name());
            int[] ids = name.stream().mapToInt(this::nameId).toArray();
            double place = steps.size() == 1 ? 0.5 : i / (steps.size() - 1.0);
            traits.add(new StepTraits(
                    steps.get(i), i, place, Wording.normalise(steps.get(i).name()), name, ids, bags));
        }
        return traits;
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

    public int models() {
        return models.size();
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    Compounds compounds() {
        return compounds;
    }

    /** Every different word in names; its number is its place. */
    List<Word> nameWords() {
        return nameWords;
    }

    double rarity(Word word) {
        Vocabulary texts = vocabularies.get(Trait.TEXT);
        return texts.rarity(texts.id(word.stem()));
    }
}
