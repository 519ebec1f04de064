package nl.blauwdruk.model.comparison.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What is said in one language, read from a file of phrases; words of blueprints are put in as they are: who shows them escapes. */
public final class Phrases {

    private final Map<String, String> phrases = new TreeMap<>();

    /**
     * Reads the file of a language.
     *
     * @param beside a class in the folder of the file
     * @param name the file without language and ending: {@code name_nl.properties}
     */
    public Phrases(Class<?> beside, String name, Language language) {
        Properties read = new Properties();
        try (InputStream in = beside.getResourceAsStream(name + "_" + language.tag() + ".properties");
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.stringPropertyNames().forEach(key -> phrases.put(key, read.getProperty(key)));
    }

    /** Whether there is such a phrase. */
    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** All phrases by key, as they are written in the file. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(phrases);
    }

    /**
     * A phrase with words in its places {@code {0}} to {@code {9}}; braces in the words mean nothing.
     *
     * @throws IllegalArgumentException for a key no one wrote
     */
    public String of(String key, String... words) {
        String pattern = phrases.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No phrase " + key);
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            text.append(pattern, from, at).append(words[pattern.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return text.append(pattern.substring(from)).toString();
    }
}
