package nl.blauwdruk.story.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which Dutch words look like the infinitive of a verb. */
public final class Infinitives {

    private static final Set<String> SHORT = Set.of("doen", "gaan", "zien", "nagaan", "staan");
    private static final Set<String> NONE = Set.of(
            "ontbrekende",
            "open",
            "eigen",
            "samen",
            "tegen",
            "alleen",
            "binnen",
            "buiten",
            "tussen",
            "wegen",
            "jongeren");

    private static final int LONGEST = 60;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-zëï]");

    private Infinitives() {}

    /** By its ending, unless the noun is known; a plural that is not known passes for a verb. */
    public static boolean is(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        String lower = NO_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean noun = Nouns.article(lower).isPresent() || lower.endsWith("ingen") || NONE.contains(lower);
        return SHORT.contains(lower) || (lower.length() > 4 && lower.endsWith("en") && !noun);
    }
}
