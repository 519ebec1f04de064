package nl.blauwdruk.story.quality.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.model.comparison.wording.Language;

/** The words that open the parts of a story in one language; longer ones first. */
final class IndicatorWords {

    private static final IndicatorWords DUTCH = new IndicatorWords(
            List.of("als", "in de rol van", "in mijn rol als", "in mijn rol van", "vanuit de rol van"),
            List.of(
                    "wil ik graag",
                    "wil ik",
                    "ik wil graag",
                    "ik wil",
                    "zou ik graag willen",
                    "zou ik graag",
                    "zou ik willen",
                    "ik zou graag",
                    "willen wij",
                    "willen we",
                    "wij willen",
                    "we willen",
                    "wens ik",
                    "ik wens"),
            List.of("wil graag", "wil", "willen", "moet ik", "ik moet", "kan ik", "ik kan", "mag ik", "heb ik"),
            List.of("zodat", "opdat", "omdat", "teneinde", "met als doel"),
            Set.of("er", "ik", "dat", "dit", "het"));

    private static final IndicatorWords ENGLISH = new IndicatorWords(
            List.of("as a", "as an", "as the", "as", "in the role of", "in my role as"),
            List.of(
                    "i want",
                    "i would like",
                    "i'd like",
                    "i need",
                    "i wish",
                    "we want",
                    "we would like",
                    "we need",
                    "wants",
                    "would like"),
            List.of(
                    "want",
                    "needs",
                    "i can",
                    "i could",
                    "i should",
                    "i must",
                    "i have to",
                    "i am able",
                    "i'm able",
                    "can",
                    "must",
                    "should"),
            List.of("so that", "in order to", "in order that", "such that", "because", "so as to"),
            Set.of("it", "this", "that", "soon", "well"));

    private final List<String[]> roles;
    private final List<String[]> wishes;
    private final List<String[]> weakWishes;
    private final List<String[]> reasons;
    private final Set<String> notRoles;

    private IndicatorWords(
            List<String> roles,
            List<String> wishes,
            List<String> weakWishes,
            List<String> reasons,
            Set<String> notRoles) {
        this.roles = longestFirst(roles);
        this.wishes = longestFirst(wishes);
        this.weakWishes = longestFirst(weakWishes);
        this.reasons = longestFirst(reasons);
        this.notRoles = notRoles;
    }

    private static List<String[]> longestFirst(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.split(" ", -1))
                .sorted(Comparator.comparingInt((String[] words) -> -words.length))
                .toList();
    }

    static IndicatorWords of(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    List<String[]> roles() {
        return roles;
    }

    List<String[]> wishes() {
        return wishes;
    }

    /** Words that open a wish only where no plainer ones do. */
    List<String[]> weakWishes() {
        return weakWishes;
    }

    List<String[]> reasons() {
        return reasons;
    }

    /** Words no role begins with: <i>als er iets verandert</i>. */
    boolean isNoRole(String word) {
        return notRoles.contains(word);
    }

    /** Forms of one family are uniform with each other. */
    static String family(String[] words) {
        boolean article = words.length == 2 && words[0].equals("as");
        return article ? "as" : String.join(" ", Arrays.asList(words));
    }
}
