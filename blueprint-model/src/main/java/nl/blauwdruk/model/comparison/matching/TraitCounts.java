package nl.blauwdruk.model.comparison.matching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.wording.Compounds;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Wording;

/** Counts the features of one step, lane by lane: words, their classes and parts, kinds of functions, channels, articles of law. */
final class TraitCounts {

    /** Part of its weight that a word keeps for itself when the lexicon knows its class. */
    private static final float ITSELF = 0.6f;

    private static final float PART = 0.5f;
    private static final float CLASS_OF_PART = 0.4f;

    private final Reading reading;
    private final Compounds compounds;
    private final Map<Trait, Vocabulary> vocabularies;
    private final Map<Trait, Map<Integer, Float>> counts = new EnumMap<>(Trait.class);
    private final Set<String> takenApart = new HashSet<>();

    TraitCounts(
            Step step,
            boolean lacksResident,
            Reading reading,
            Compounds compounds,
            Map<Trait, Vocabulary> vocabularies) {
        this.reading = reading;
        this.compounds = compounds;
        this.vocabularies = vocabularies;
        for (Trait trait : Trait.values()) {
            counts.put(trait, new HashMap<>());
        }
        if (!hasNameOnly(step)) {
            countTexts(step);
        }
        step.information().forEach(this::countItem);
        step.timeLimit().flatMap(TimeLimit::basis).ifPresent(this::countLaw);
        step.stakeholders().forEach(this::countRole);
        boolean outside = lacksResident && step.stakeholders().isEmpty();
        if (hasNameOnly(step) && (outside || reading.isOfResident(step))) {
            count(Trait.ROLES, "resident", 1);
        }
        step.functions().forEach(this::countFunction);
        step.channels().forEach(channel -> count(Trait.CHANNELS, channel, 1));
    }

    /** Then its words would count twice. */
    private static boolean hasNameOnly(Step step) {
        return step.resident().isEmpty()
                && step.frontstage().isEmpty()
                && step.backstage().isEmpty()
                && step.information().isEmpty();
    }

    private void countTexts(Step step) {
        countWords(Trait.TEXT, step.name(), 3);
        List.of(step.resident(), step.frontstage(), step.backstage()).forEach(text -> countWords(Trait.TEXT, text, 1));
        step.evidence().ifPresent(text -> countWords(Trait.TEXT, text, 1));
        step.condition().ifPresent(text -> countWords(Trait.TEXT, text, 1));
        step.painPoint().ifPresent(text -> countWords(Trait.TEXT, text, 0.3f));
        step.information().forEach(item -> countWords(Trait.TEXT, item.name(), 0.7f));
        step.timeLimit().ifPresent(limit -> countWords(Trait.TEXT, limit.duration(), 0.5f));
    }

    private void countItem(InformationItem item) {
        countWords(Trait.ITEMS, item.name(), 1);
        countWords(Trait.ITEMS, item.source(), 0.3f);
        item.legalBasis().ifPresent(this::countLaw);
    }

    /** The law as it stands there, and the article without its subdivision. */
    private void countLaw(String law) {
        count(Trait.LAW, Wording.normalise(law), 1);
        String article = law.toLowerCase(Locale.ROOT).replaceAll("\\s+(lid|onder|eerste|tweede)\\b.*", "");
        count(Trait.LAW, "artikel " + Wording.normalise(article), 1);
    }

    private void countRole(Stakeholder stakeholder) {
        countWords(Trait.ROLES, stakeholder.role(), weight(stakeholder.raci()));
    }

    private static float weight(Raci raci) {
        return switch (raci) {
            case RESPONSIBLE -> 1;
            case ACCOUNTABLE, CONSULTED -> 0.3f;
            case INFORMED -> 0.15f;
        };
    }

    private void countFunction(SystemFunction function) {
        count(Trait.FUNCTIONS, "kind " + function.kind(), 1);
        countWords(Trait.FUNCTIONS, function.name(), 0.5f);
    }

    private void countWords(Trait trait, String text, float weight) {
        for (Word word : reading.words(text)) {
            count(trait, word.stem(), word.concepts().isEmpty() ? weight : weight * ITSELF);
            countConcepts(trait, word.concepts(), weight);
            takenApart.add(word.stem());
            for (String part : compounds.parts(word)) {
                count(trait, part, weight * PART);
                countConcepts(trait, compounds.concepts(part), weight * CLASS_OF_PART);
            }
        }
    }

    private void countConcepts(Trait trait, List<Integer> concepts, float weight) {
        for (int concept : concepts) {
            count(trait, "concept " + concept, weight / concepts.size());
        }
    }

    private void count(Trait trait, String feature, float weight) {
        counts.get(trait).merge(vocabularies.get(trait).id(feature), weight, Float::sum);
    }

    Map<Trait, Map<Integer, Float>> counts() {
        return counts;
    }

    /** Stems of the words of which the parts count too. */
    Set<String> takenApart() {
        return takenApart;
    }
}
