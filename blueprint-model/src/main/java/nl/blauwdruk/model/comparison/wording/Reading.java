package nl.blauwdruk.model.comparison.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Wording;

/** Reads texts of one language as words; the longest entry of the lexicon wins. An instance is for one thread. */
public final class Reading {

    private final Lexicon lexicon;
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, List<Word>> texts = new HashMap<>();

    public Reading(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whose words it knows. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** How many texts it remembers. */
    int texts() {
        return texts.size();
    }

    /** The words that carry meaning, in the order of the text. */
    public List<Word> words(String text) {
        return texts.computeIfAbsent(text, this::read);
    }

    private List<Word> read(String text) {
        String normal = Wording.normalise(text);
        if (normal.isEmpty()) {
            return List.of();
        }
        String[] tokens = normal.split(" ", -1);
        List<Word> read = new ArrayList<>();
        for (int at = 0; at < tokens.length; ) {
            int length = longestEntry(tokens, at);
            if (length > 1) {
                read.add(entry(tokens, at, length));
            } else if (!lexicon.isStopWord(tokens[at])) {
                read.add(words.computeIfAbsent(tokens[at], this::single));
            }
            at += length;
        }
        return List.copyOf(read);
    }

    /** Whether one of its stakeholders is the people the service is for. */
    public boolean isOfResident(Step step) {
        return step.stakeholders().stream()
                .flatMap(stakeholder -> words(stakeholder.role()).stream())
                .flatMap(word -> word.concepts().stream())
                .anyMatch(lexicon::isResident);
    }

    private int longestEntry(String[] tokens, int start) {
        int best = 1;
        StringBuilder key = new StringBuilder(stem(tokens[start]));
        for (int end = start + 1; end < tokens.length && lexicon.begins(key.toString()); end++) {
            key.append(' ').append(stem(tokens[end]));
            if (!lexicon.concepts(key.toString()).isEmpty()) {
                best = end - start + 1;
            }
        }
        return best;
    }

    private Word entry(String[] tokens, int start, int length) {
        List<String> parts = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int at = start; at < start + length; at++) {
            parts.add(stem(tokens[at]));
            written.add(tokens[at]);
        }
        return word(String.join(" ", written), String.join(" ", parts));
    }

    private Word single(String token) {
        String stem = stem(token);
        List<Integer> own = lexicon.conceptsOfForm(token);
        return own.isEmpty() || own.containsAll(lexicon.concepts(stem)) ? word(token, stem) : word(token, token, own);
    }

    private Word word(String text, String stem) {
        return word(text, stem, lexicon.concepts(stem));
    }

    private Word word(String text, String stem, List<Integer> concepts) {
        return new Word(text, stem, concepts, concepts.stream().anyMatch(lexicon::isAction));
    }

    private String stem(String token) {
        return stems.computeIfAbsent(token, lexicon::stem);
    }
}
