package nl.blauwdruk.story.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which article a noun of the domain takes; the list stands in {@code nouns.txt} beside this class. */
final class Nouns {

    private static final Map<String, String> ARTICLES = read();
    private static final String NONE = "-";
    private static final int SHORTEST_ENDING = 3;
    private static final int SHORTEST_DERIVED = 6;
    private static final List<String> FEMININE = List.of("ing", "heid", "teit", "tie", "sie", "tuur");
    private static final List<String> NEUTER = List.of("ment", "isme", "tje", "pje", "kje");

    private Nouns() {}

    /** The article with a space behind it, empty for a noun that goes without; no answer for a word that is not known. */
    static Optional<String> article(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int from = 0; lower.length() - from >= SHORTEST_ENDING; from++) {
            String article = ARTICLES.get(lower.substring(from));
            if (article != null) {
                return Optional.of(article.equals(NONE) ? "" : article + " ");
            }
        }
        return bySuffix(lower);
    }

    /** Endings that settle the article in Dutch; a word of one of them is a noun whatever it means. */
    private static Optional<String> bySuffix(String word) {
        if (word.length() < SHORTEST_DERIVED) {
            return Optional.empty();
        }
        if (FEMININE.stream().anyMatch(word::endsWith)) {
            return Optional.of("de ");
        }
        return NEUTER.stream().anyMatch(word::endsWith) ? Optional.of("het ") : Optional.empty();
    }

    private static Map<String, String> read() {
        Map<String, String> articles = new HashMap<>();
        try (InputStream in = Nouns.class.getResourceAsStream("nouns.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        int space = line.indexOf(' ');
                        articles.put(line.substring(0, space), line.substring(space + 1));
                    });
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
