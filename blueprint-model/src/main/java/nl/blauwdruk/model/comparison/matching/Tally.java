package nl.blauwdruk.model.comparison.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.matching.Content.Says;
import nl.blauwdruk.model.comparison.wording.Compounds;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Wording;

/**
 * What blueprints say and how often it is said over all of them. They come and go one by one, each counted once; what it tells is always as if only those
 * that are there now had ever been counted. An instance is for one thread.
 */
final class Tally {

    /** A longer name is a text; its first words are its name. */
    private static final int MOST_NAME_WORDS = 24;
    /** How much that nobody says any more may be kept, as a number of contents, beside as much again as there are steps. */
    private static final int SPARE = 1000;

    private final Language language;
    private final Reading reading;
    private final Compounds compounds;
    private final Map<Trait, Vocabulary> vocabularies = new EnumMap<>(Trait.class);
    private final Vocabulary names = new Vocabulary();
    private final List<Word> nameWords = new ArrayList<>();
    private final Map<NameWord, Integer> nameIds = new HashMap<>();
    private final Map<Says, Content> contents = new HashMap<>();
    private final IdentityHashMap<Blueprint, Counted> present = new IdentityHashMap<>();

    /** @param stems of its words, which count as parts of other words */
    private record Counted(Set<String> stems, List<Content> contents) {}

    /** All that tells one word in names from another. */
    private record NameWord(String stem, List<Integer> concepts) {}

    Tally(Language language, Reading reading) {
        this.language = language;
        this.reading = reading;
        this.compounds = new Compounds(reading.lexicon());
        for (Trait trait : Trait.values()) {
            vocabularies.put(trait, new Vocabulary());
        }
    }

    /** Counts these blueprints, and no others. A blueprint that changed has to come as another object. */
    void take(List<Blueprint> blueprints) {
        Set<Blueprint> now = Collections.newSetFromMap(new IdentityHashMap<>());
        now.addAll(blueprints);
        List.copyOf(present.keySet()).stream()
                .filter(blueprint -> !now.contains(blueprint))
                .forEach(this::drop);
        IdentityHashMap<Blueprint, Set<String>> come = new IdentityHashMap<>();
        blueprints.stream()
                .filter(blueprint -> !present.containsKey(blueprint))
                .forEach(blueprint -> come.put(blueprint, stems(blueprint)));
        come.values().forEach(compounds::know);
        recount(compounds.takenApartAnew());
        blueprints.stream()
                .filter(come::containsKey)
                .forEach(blueprint -> add(blueprint, new Counted(come.get(blueprint), count(blueprint))));
    }

    private Set<String> stems(Blueprint blueprint) {
        Set<String> stems = new LinkedHashSet<>();
        for (Step step : blueprint.steps()) {
            for (String text : List.of(step.name(), step.resident(), step.frontstage(), step.backstage())) {
                reading.words(text).forEach(word -> stems.add(word.stem()));
            }
        }
        return stems;
    }

    /** Counts again whatever holds a word that falls into other parts, since others know its parts or no longer do. */
    private void recount(Set<String> words) {
        if (words.isEmpty()) {
            return;
        }
        for (Map.Entry<Blueprint, Counted> entry : List.copyOf(present.entrySet())) {
            Counted before = entry.getValue();
            if (before.contents().stream().anyMatch(content -> !Collections.disjoint(content.takenApart(), words))) {
                before.contents().forEach(content -> count(content, -1));
                add(entry.getKey(), new Counted(before.stems(), count(entry.getKey())));
            }
        }
    }

    private void add(Blueprint blueprint, Counted counted) {
        counted.contents().forEach(content -> count(content, 1));
        present.put(blueprint, counted);
    }

    private void drop(Blueprint blueprint) {
        Counted counted = present.remove(blueprint);
        compounds.forget(counted.stems());
        counted.contents().forEach(content -> count(content, -1));
    }

    private void count(Content content, int steps) {
        vocabularies.forEach(
                (trait, vocabulary) -> vocabulary.count(content.counts(trait).keySet(), steps));
        names.count(content.nameStems().stream().map(names::id).toList(), steps);
    }

    private List<Content> count(Blueprint blueprint) {
        boolean lacksResident = lacksLaneOfResident(blueprint);
        return blueprint.steps().stream()
                .map(step -> content(step, lacksResident))
                .toList();
    }

    /** Then the resident is mostly who does what stands outside all lanes. */
    private boolean lacksLaneOfResident(Blueprint blueprint) {
        boolean hasLanes =
                blueprint.steps().stream().anyMatch(step -> !step.stakeholders().isEmpty());
        return hasLanes && blueprint.steps().stream().noneMatch(reading::isOfResident);
    }

    private Content content(Step step, boolean lacksResident) {
        TraitCounts counts = new TraitCounts(step, lacksResident, reading, compounds, vocabularies);
        List<Word> name = name(step);
        Says says = new Says(
                Wording.normalise(step.name()),
                name.stream().map(this::nameId).toList(),
                counts.counts(),
                counts.takenApart());
        return contents.computeIfAbsent(says, key -> new Content(contents.size(), key, name));
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
        return nameIds.computeIfAbsent(new NameWord(word.stem(), word.concepts()), key -> {
            nameWords.add(word);
            return nameWords.size() - 1;
        });
    }

    /** What the steps of a blueprint say, in its own order. */
    List<Content> of(Blueprint blueprint) {
        return present.get(blueprint).contents();
    }

    Bag weighed(Content content, Trait trait) {
        return Bag.of(content.counts(trait), vocabularies.get(trait));
    }

    /** How rare a word is in names. */
    double rarityInNames(Word word) {
        return names.rarity(names.id(word.stem()));
    }

    /** Whether most of what it keeps is said by nobody any more; then a new one is the better one. */
    boolean isWorn() {
        int steps = present.values().stream()
                .mapToInt(counted -> counted.contents().size())
                .sum();
        return contents.size() > 2 * steps + SPARE;
    }

    Reading reading() {
        return reading;
    }

    Compounds compounds() {
        return compounds;
    }

    /** Every different word in names; its number is its place. */
    List<Word> nameWords() {
        return nameWords;
    }
}
