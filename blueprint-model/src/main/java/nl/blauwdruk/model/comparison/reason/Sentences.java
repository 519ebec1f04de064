package nl.blauwdruk.model.comparison.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.blauwdruk.model.comparison.reason.Ground.Part;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Phrases;

/** Tells an explanation in sentences of one language, for pages, sheets and JSON alike. Words of blueprints come through as they are: who shows them escapes. */
public final class Sentences {

    private static final Sentences DUTCH = new Sentences(Language.DUTCH);
    private static final Sentences ENGLISH = new Sentences(Language.ENGLISH);

    private final Phrases phrases;

    private Sentences(Language language) {
        phrases = new Phrases(Sentences.class, "sentences", language);
    }

    public static Sentences in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    /** Each with a capital and a full stop; none for {@link Explanation#NONE}. */
    public List<String> of(Explanation explanation) {
        List<String> sentences = new ArrayList<>();
        explanation.of(Part.LEAD).forEach(reason -> sentences.add(sentence(phrase(reason))));
        List<String> same = phrases(explanation, Part.SAME);
        List<String> others = phrases(explanation, Part.OTHER_WORDS);
        if (!same.isEmpty()) {
            others.add(0, phrases.of("same", listed(same)));
        }
        if (!others.isEmpty()) {
            sentences.add(sentence(String.join(", ", others)));
        }
        explanation.of(Part.BESIDE).forEach(reason -> sentences.add(sentence(phrase(reason))));
        list("against", phrases(explanation, Part.AGAINST), sentences);
        list("inside", phrases(explanation, Part.INSIDE), sentences);
        if (!explanation.reasons().isEmpty() && explanation.sureness() != Sureness.SETTLED) {
            sentences.add(sentence(sureness(explanation)));
        }
        return sentences;
    }

    private void list(String key, List<String> parts, List<String> sentences) {
        if (!parts.isEmpty()) {
            sentences.add(sentence(phrases.of(key, String.join(", ", parts))));
        }
    }

    private String sureness(Explanation explanation) {
        return explanation.rival().isEmpty()
                ? phrases.of("sureness." + explanation.sureness().word())
                : phrases.of("sureness.rival", explanation.rival());
    }

    private List<String> phrases(Explanation explanation, Part part) {
        return new ArrayList<>(explanation.of(part).map(this::phrase).toList());
    }

    private String phrase(Reason reason) {
        String key = reason.ground().word();
        boolean single =
                reason.ground() == Ground.ALSO_ELSEWHERE && reason.words().equals(List.of("1"));
        String[] words = reason.words().stream()
                .map(word -> word.isEmpty() ? phrases.of("nothing") : word)
                .toArray(String[]::new);
        return phrases.of(single ? key + ".one" : key, words);
    }

    private String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : phrases.of("and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    private static String sentence(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first) + ".";
    }
}
