package nl.blauwdruk.story.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What someone does in a step, from the step's name: <i>Aanvraag versturen</i> is <i>de aanvraag versturen</i>. */
public final class Action {

    private static final Set<String> SHORT_INFINITIVES = Set.of("doen", "gaan", "zien", "nagaan", "staan");
    private static final Set<String> NO_INFINITIVES = Set.of(
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
    private static final Set<String> DETERMINERS =
            Set.of("de", "het", "een", "je", "alle", "elke", "deze", "dit", "zelf", "samen");
    private static final Set<String> PREPOSITIONS = Set.of(
            "op", "bij", "over", "van", "voor", "met", "in", "naar", "aan", "tot", "door", "om", "uit", "tijdens");

    private final List<String> words;
    private final int verb;

    private Action(List<String> words, int verb) {
        this.words = words;
        this.verb = verb;
    }

    /** Reads the name of a step; a name without a verb gets one. */
    public static Action of(String stepName) {
        String plain = stepName.replaceAll("\\s*\\(.*\\)", "").strip();
        List<String> words = new ArrayList<>(Arrays.asList(plain.split("\\s+")));
        words.set(0, lowered(words.get(0)));
        int verb = firstInfinitive(words);
        if (verb < 0) {
            words.add(lightVerb(words.get(0)));
            verb = words.size() - 1;
        }
        String article = verb == 0 ? "" : article(words.subList(0, verb));
        if (!article.isEmpty()) {
            words.add(0, article);
            verb++;
        }
        return new Action(words, verb);
    }

    /** An abbreviation or a proper name keeps its capitals. */
    private static String lowered(String word) {
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return capitals ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static int firstInfinitive(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isInfinitive(words.get(i)) && (i > 0 || words.size() == 1 || isVerbFirst(words))) {
                return i;
            }
        }
        return -1;
    }

    /** A name that begins with a verb goes on with a preposition or another verb: <i>Inloggen op de pagina</i>. */
    private static boolean isVerbFirst(List<String> words) {
        String next = words.get(1);
        return PREPOSITIONS.contains(next)
                || next.equals("en")
                || next.equals("of")
                || next.equals("wat")
                || next.equals("welke");
    }

    private static boolean isInfinitive(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^a-zëï]", "");
        boolean noun = Nouns.article(lower).isPresent() || lower.endsWith("ingen") || NO_INFINITIVES.contains(lower);
        return SHORT_INFINITIVES.contains(lower) || (lower.length() > 4 && lower.endsWith("en") && !noun);
    }

    private static String lightVerb(String noun) {
        if (noun.endsWith("gesprek")) {
            return "voeren";
        }
        return noun.equals("besluit") ? "nemen" : "afronden";
    }

    /** Article of the first noun, before its adjectives; empty when there is a determiner already or none is needed. */
    private static String article(List<String> phrase) {
        if (DETERMINERS.contains(phrase.get(0).toLowerCase(Locale.ROOT))) {
            return "";
        }
        for (String word : phrase) {
            if (PREPOSITIONS.contains(word) || word.equals("en")) {
                return "";
            }
            Optional<String> article = Nouns.article(word.replaceAll("[^\\p{L}'-]", ""));
            if (article.isPresent()) {
                return article.get().strip();
            }
        }
        return "";
    }

    /** In the infinitive: <i>de aanvraag registreren en toewijzen</i>. */
    public String infinitive() {
        return String.join(" ", words);
    }

    /** As a clause with <i>kan</i>, without its subject: <i>de aanvraag kan registreren en toewijzen</i>. */
    public String canClause() {
        List<String> clause = new ArrayList<>(words);
        clause.add(verb, "kan");
        return String.join(" ", clause);
    }
}
