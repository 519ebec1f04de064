package nl.blauwdruk.story.quality.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.text.Span;
import nl.blauwdruk.story.quality.text.Token;

/** Words and fixed phrases of one sort, from a file beside this class; a word that ends in {@code *} stands for all that begin so, one that begins with it for all that end so. */
final class WordList {

    private final Map<String, List<String[]>> phrasesByFirstWord = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();

    private WordList() {}

    /** @param name of the file without the language, such as {@code vague} */
    static WordList read(String name, Language language) {
        String file = name + (language == Language.ENGLISH ? "_en.txt" : "_nl.txt");
        WordList list = new WordList();
        try (InputStream in = WordList.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(",", -1)).stream())
                    .map(String::strip)
                    .filter(phrase -> !phrase.isEmpty())
                    .forEach(list::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    private void add(String phrase) {
        if (phrase.endsWith("*")) {
            beginnings.add(phrase.substring(0, phrase.length() - 1));
        } else if (phrase.startsWith("*")) {
            endings.add(phrase.substring(1));
        } else {
            String[] words = phrase.split(" ", -1);
            phrasesByFirstWord
                    .computeIfAbsent(words[0], key -> new ArrayList<>())
                    .add(words);
        }
    }

    /** Where words of the list stand, one place for each. */
    List<Span> in(List<Token> tokens) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int length = length(tokens, at);
            if (length > 0) {
                found.add(Span.of(tokens.get(at), tokens.get(at + length - 1)));
                at += length - 1;
            }
        }
        return found;
    }

    private int length(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        int longest = 0;
        for (String[] phrase : phrasesByFirstWord.getOrDefault(word, List.of())) {
            if (phrase.length > longest && matches(tokens, at, phrase)) {
                longest = phrase.length;
            }
        }
        if (longest == 0 && word.indexOf('-') > 0 && hasPart(word)) {
            return 1;
        }
        boolean alike = beginnings.stream().anyMatch(word::startsWith)
                || endings.stream().anyMatch(word::endsWith);
        return longest == 0 && alike ? 1 : longest;
    }

    /** Of a compound with hyphens one part will do. */
    private boolean hasPart(String word) {
        return Arrays.stream(word.split("-", -1))
                .flatMap(part -> phrasesByFirstWord.getOrDefault(part, List.of()).stream())
                .anyMatch(phrase -> phrase.length == 1);
    }

    private static boolean matches(List<Token> tokens, int at, String[] phrase) {
        if (at + phrase.length > tokens.size()) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (!tokens.get(at + i).is(phrase[i])) {
                return false;
            }
        }
        return true;
    }
}
