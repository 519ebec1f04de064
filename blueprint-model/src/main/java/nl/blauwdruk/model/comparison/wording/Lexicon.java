package nl.blauwdruk.model.comparison.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.Wording;

/** The words of one language that can stand for each other: classes of actions with their opposites, and concepts. */
public final class Lexicon {

    private static final Map<Language, Lexicon> READ = Collections.synchronizedMap(new EnumMap<>(Language.class));

    private final Stemming stemming;
    private final boolean formsStandApart;
    private final Map<String, List<Integer>> byStems = new HashMap<>();
    /** Single words as they stand in the file. */
    private final Map<String, List<Integer>> byForms = new HashMap<>();

    private final Set<String> beginnings = new HashSet<>();
    private final Set<Integer> actions = new HashSet<>();
    private final List<String> names = new ArrayList<>();
    private int resident = -1;
    private final Map<String, Integer> actionNames = new HashMap<>();
    private final Map<Integer, Set<Integer>> opposites = new HashMap<>();
    private final Set<String> stopWords = new HashSet<>();
    private final Set<Integer> termConcepts = new HashSet<>();

    private Lexicon(Language language) {
        stemming = new Stemming(language);
        formsStandApart = language == Language.DUTCH;
        read(language.file());
    }

    /** The lexicon of a language, read once. */
    public static Lexicon of(Language language) {
        return READ.computeIfAbsent(language, Lexicon::new);
    }

    private Lexicon(Lexicon other) {
        stemming = other.stemming;
        formsStandApart = other.formsStandApart;
        resident = other.resident;
        other.byStems.forEach((stems, concepts) -> byStems.put(stems, new ArrayList<>(concepts)));
        other.byForms.forEach((form, concepts) -> byForms.put(form, new ArrayList<>(concepts)));
        beginnings.addAll(other.beginnings);
        actions.addAll(other.actions);
        names.addAll(other.names);
        actionNames.putAll(other.actionNames);
        opposites.putAll(other.opposites);
        stopWords.addAll(other.stopWords);
        termConcepts.addAll(other.termConcepts);
    }

    /** This lexicon and each term as one more concept. */
    public Lexicon with(List<Term> terms) {
        if (terms.isEmpty()) {
            return this;
        }
        Lexicon extended = new Lexicon(this);
        terms.forEach(extended::take);
        return extended;
    }

    private void take(Term term) {
        int concept = names.size();
        termConcepts.add(concept);
        names.add(term.preferred());
        term.allWords().forEach(word -> add(Wording.normalise(word), concept));
    }

    private void read(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line;
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    take(section, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String section, String line) {
        switch (section) {
            case "[actions]" -> takeClass(line, true);
            case "[things]" -> takeClass(line, false);
            case "[opposites]" -> takeOpposites(line);
            case "[stopwords]" -> stopWords.addAll(Arrays.asList(line.trim().split(" ", -1)));
            default -> throw new IllegalStateException("Line outside a section: " + line);
        }
    }

    private void takeClass(String line, boolean action) {
        int concept = names.size();
        String[] words = line.split(",", -1);
        names.add(words[0].trim());
        if (!action && resident < 0) {
            resident = concept;
        }
        if (action) {
            actions.add(concept);
            actionNames.putIfAbsent(words[0].trim(), concept);
        }
        for (String word : words) {
            add(Wording.normalise(word), concept);
        }
    }

    private void add(String words, int concept) {
        List<String> stems = stems(words);
        if (stems.size() == 1) {
            byForms.computeIfAbsent(words, key -> new ArrayList<>()).add(concept);
        }
        for (int end = 1; end < stems.size(); end++) {
            beginnings.add(String.join(" ", stems.subList(0, end)));
        }
        List<Integer> concepts = byStems.computeIfAbsent(String.join(" ", stems), key -> new ArrayList<>());
        if (!concepts.contains(concept)) {
            concepts.add(concept);
        }
    }

    private void takeOpposites(String line) {
        String[] pair = line.split("/", -1);
        Integer one = actionNames.get(pair[0].trim());
        Integer other = actionNames.get(pair[1].trim());
        if (one == null || other == null) {
            throw new IllegalStateException("No class of actions begins with: " + line);
        }
        opposites.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        opposites.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    private List<String> stems(String normalised) {
        return Arrays.stream(normalised.split(" ", -1)).map(this::stem).toList();
    }

    /** The word without inflection. */
    String stem(String word) {
        synchronized (stemming) {
            return stemming.stem(word);
        }
    }

    boolean isStopWord(String word) {
        return stopWords.contains(word);
    }

    /** Whether a longer entry of several words begins with these stems. */
    boolean begins(String stems) {
        return beginnings.contains(stems);
    }

    List<Integer> concepts(String stems) {
        return byStems.getOrDefault(stems, List.of());
    }

    /**
     * Classes that hold a single word in this very form. In Dutch words with one stem may each have their own: <i>regelen</i>, <i>regeling</i>; in
     * English the forms of a word mean one thing.
     */
    List<Integer> conceptsOfForm(String word) {
        return formsStandApart ? byForms.getOrDefault(word, List.of()) : List.of();
    }

    boolean isAction(int concept) {
        return actions.contains(concept);
    }

    /** Whether a concept is the people the service is for: the first of the things. */
    boolean isResident(int concept) {
        return concept == resident;
    }

    /** How the class is called. */
    public String name(int concept) {
        return names.get(concept);
    }

    /** Whether two words name opposite actions and nothing in common. */
    public boolean areOpposite(Word one, Word other) {
        if (one.sharesConcept(other)) {
            return false;
        }
        for (Integer concept : one.concepts()) {
            Set<Integer> against = opposites.get(concept);
            if (against != null && !Collections.disjoint(against, other.concepts())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names an act and never the thing that comes of it, as <i>aanvraag</i> does. */
    public boolean isOnlyAction(Word word) {
        return word.action() && actions.containsAll(word.concepts());
    }

    /** Whether it is the term list, and not only this lexicon, that holds two words for one thing. */
    public boolean areOneTerm(Word one, Word other) {
        List<Integer> shared =
                one.concepts().stream().filter(other.concepts()::contains).toList();
        return !shared.isEmpty() && termConcepts.containsAll(shared);
    }

    /** Stems of all single words, for taking compounds apart. */
    Set<String> stems() {
        return byStems.keySet();
    }
}
