package nl.blauwdruk.platform.openzaak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Shortens a name to fit, by one rule anyone can follow by hand:
 *
 * <ol>
 *   <li>a name that fits stays as it is;
 *   <li>else what stands in brackets and words without content (<i>de, van, en</i> …) go, unless nothing would be left;
 *   <li>else every word keeps its first letters, equally many for each word, as many as fit, with a full stop where letters are gone;
 *   <li>a name that is taken then gets a number at its end.
 * </ol>
 *
 * The full name always stands beside the short one, and every shortening is reported.
 */
final class Abbreviation {

    private static final Set<String> WITHOUT_CONTENT = Set.of(
            "de", "het", "een", "van", "en", "of", "voor", "met", "in", "op", "bij", "per", "uit", "over", "om", "aan",
            "ter", "tot", "door", "die", "dat", "is", "te");

    private final int limit;
    private final List<String> taken = new ArrayList<>();

    /** @param limit most characters */
    Abbreviation(int limit) {
        this.limit = limit;
    }

    /** The name or its short form; each answer is given once. */
    String of(String name) {
        String fitting = fit(name, limit);
        String free = fitting;
        for (int ordinal = 2; isTaken(free); ordinal++) {
            String end = " " + ordinal;
            free = fit(name, limit - end.length()) + end;
        }
        taken.add(free.toLowerCase(Locale.ROOT));
        return free;
    }

    private boolean isTaken(String name) {
        return taken.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String fit(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        List<String> words = words(name.replaceAll("\\(.*?\\)", ""), WITHOUT_CONTENT);
        if (words.isEmpty()) {
            words = words(name, Set.of());
        }
        int letters = most;
        while (letters > 1 && joined(words, letters).length() > most) {
            letters--;
        }
        String joined = joined(words, letters);
        return joined.length() <= most ? joined : initials(words).substring(0, Math.min(most, words.size()));
    }

    private static List<String> words(String text, Set<String> without) {
        List<String> words = new ArrayList<>();
        for (String word : text.trim().split("[\\s,;:/()]+", -1)) {
            if (!word.isEmpty() && !without.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return words;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static String joined(List<String> words, int letters) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            boolean isCut = word.length() > letters + 1; // a full stop would take the place of the one letter gone
            parts.add(isCut ? word.substring(0, letters) + "." : word);
        }
        return String.join(" ", parts);
    }
}
