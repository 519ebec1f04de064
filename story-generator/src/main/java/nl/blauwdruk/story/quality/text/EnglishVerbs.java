package nl.blauwdruk.story.quality.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which English words are verbs in their base form; the list stands in {@code english-verbs.txt} beside this class. */
final class EnglishVerbs {

    private static final Set<String> VERBS = new HashSet<>();
    private static final Set<String> ALSO_NOUNS = new HashSet<>();

    static {
        read();
    }

    private EnglishVerbs() {}

    static boolean is(String word) {
        return VERBS.contains(word) || word.endsWith("ify") || (word.length() > 5 && word.endsWith("ize"));
    }

    /** Whether it may as well be a noun. */
    static boolean isAlsoNoun(String word) {
        return ALSO_NOUNS.contains(word);
    }

    private static void read() {
        try (InputStream in = EnglishVerbs.class.getResourceAsStream("english-verbs.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    take(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(String line) {
        for (String word : line.split(" ", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            VERBS.add(lower);
            if (!lower.equals(word)) {
                ALSO_NOUNS.add(lower);
            }
        }
    }
}
