package nl.blauwdruk.platform.openzaak;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.terminology.Wording;

/**
 * Names that fit a limit of the standard.
 *
 * <p>A name that is too long is abbreviated by one rule: words run together with capitals, each word loses its vowels after
 * the first letter, and a number is added where the result is taken. Whoever uses it reports what became of which name.
 */
final class ShortName {

    private final int limit;
    private final Set<String> taken = new HashSet<>();

    ShortName(int limit) {
        this.limit = limit;
    }

    /** The name itself where it fits and is free, else its abbreviation. */
    String of(String name) {
        String wanted = name.length() <= limit ? name : abbreviated(name);
        String free = wanted;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String tail = String.valueOf(number);
            free = wanted.substring(0, Math.min(wanted.length(), limit - tail.length())) + tail;
        }
        return free;
    }

    private String abbreviated(String name) {
        List<String> words = Arrays.asList(Wording.normalise(name).split(" "));
        String joined = words.stream().map(ShortName::capital).collect(Collectors.joining());
        if (joined.length() <= limit) {
            return joined;
        }
        String consonants = words.stream()
                .map(word -> capital(word.charAt(0) + word.substring(1).replaceAll("[aeiouy]", "")))
                .collect(Collectors.joining());
        if (consonants.length() <= limit) {
            return consonants;
        }
        int each = Math.max(1, limit / words.size());
        String clipped = words.stream()
                .map(word -> capital(word.charAt(0) + word.substring(1).replaceAll("[aeiouy]", "")))
                .map(word -> word.substring(0, Math.min(each, word.length())))
                .collect(Collectors.joining());
        return clipped.substring(0, Math.min(limit, clipped.length()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
