package nl.blauwdruk.model.comparison.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import nl.blauwdruk.model.comparison.reason.Ground.Part;
import nl.blauwdruk.model.comparison.wording.Language;

/** Tells an explanation in sentences of one language, for pages, sheets and JSON alike. Words of blueprints come through as they are: who shows them escapes. */
public final class Sentences {

    private static final Sentences DUTCH = new Sentences("sentences_nl.properties");
    private static final Sentences ENGLISH = new Sentences("sentences_en.properties");

    private final Properties phrases = new Properties();

    private Sentences(String file) {
        try (InputStream in = Sentences.class.getResourceAsStream(file);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            phrases.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            others.add(0, filled("same", listed(same)));
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

    private void list(String key, List<String> phrases, List<String> sentences) {
        if (!phrases.isEmpty()) {
            sentences.add(sentence(filled(key, String.join(", ", phrases))));
        }
    }

    private String sureness(Explanation explanation) {
        return explanation.rival().isEmpty()
                ? filled("sureness." + explanation.sureness().word())
                : filled("sureness.rival", explanation.rival());
    }

    private List<String> phrases(Explanation explanation, Part part) {
        return new ArrayList<>(explanation.of(part).map(this::phrase).toList());
    }

    private String phrase(Reason reason) {
        String key = reason.ground().word();
        boolean single =
                reason.ground() == Ground.ALSO_ELSEWHERE && reason.words().equals(List.of("1"));
        String[] words = reason.words().stream()
                .map(word -> word.isEmpty() ? filled("nothing") : word)
                .toArray(String[]::new);
        return filled(single ? key + ".one" : key, words);
    }

    /** Words are put in at their number; braces in them mean nothing. */
    private String filled(String key, String... words) {
        String pattern = phrases.getProperty(key);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            text.append(pattern, from, at).append(words[pattern.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return text.append(pattern.substring(from)).toString();
    }

    private String listed(List<String> phrases) {
        int last = phrases.size() - 1;
        return last == 0
                ? phrases.get(0)
                : filled("and", String.join(", ", phrases.subList(0, last)), phrases.get(last));
    }

    private static String sentence(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first) + ".";
    }
}
