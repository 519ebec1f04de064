package nl.blauwdruk.story.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What someone does in a step, from the step's name: <i>Aanvraag versturen</i> is <i>de aanvraag versturen</i>. */
public final class Action {

    private static final Set<String> DETERMINERS =
            Set.of("de", "het", "een", "je", "alle", "elke", "deze", "dit", "zelf", "samen");
    private static final Set<String> PREPOSITIONS = Set.of(
            "op", "bij", "over", "van", "voor", "met", "in", "naar", "aan", "tot", "door", "om", "uit", "tijdens");

    private static final Set<String> CLAUSES =
            Set.of("dat", "wat", "welke", "wie", "waar", "hoe", "waarom", "wanneer", "of");

    /** What one does to oneself when no object stands before it: <i>mij aanmelden</i>. */
    private static final Set<String> REFLEXIVE = Set.of(
            "aanmelden", "inschrijven", "melden", "legitimeren", "voorbereiden", "oriënteren", "afmelden", "vestigen");

    /** Verbs that take another one along: <i>laten inhouden</i>. */
    private static final Set<String> AUXILIARY =
            Set.of("laten", "gaan", "komen", "helpen", "blijven", "kunnen", "mogen", "willen", "krijgen");

    private final List<String> words;
    private final int verb;
    private final boolean isOwn;

    private Action(List<String> words, int verb, boolean isOwn) {
        this.words = List.copyOf(words);
        this.verb = verb;
        this.isOwn = isOwn;
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
        List<String> object = withArticles(words.subList(0, verb));
        List<String> whole = new ArrayList<>(object);
        whole.addAll(words.subList(verb, words.size()));
        return new Action(whole, object.size(), false);
    }

    /** The same done by somebody on their own behalf: <i>mij aanmelden</i>. */
    public Action onOwnBehalf() {
        return new Action(words, verb, true);
    }

    /** Each of the nouns that are named with <i>en</i> between them gets its article: <i>de woonplaats en het gezag</i>. */
    private static List<String> withArticles(List<String> object) {
        List<String> told = new ArrayList<>();
        boolean takesArticle = true;
        for (int start = 0; start < object.size(); ) {
            int en = object.subList(start, object.size()).indexOf("en");
            int end = en < 0 ? object.size() : start + en;
            String article = takesArticle && end > start ? article(object.subList(start, end)) : "";
            if (!article.isEmpty()) {
                told.add(article);
            }
            boolean isWithin = object.subList(start, end).stream().anyMatch(PREPOSITIONS::contains);
            takesArticle = !article.isEmpty() && !isWithin;
            told.addAll(object.subList(start, Math.min(end + 1, object.size())));
            start = end + 1;
        }
        return told;
    }

    /** An abbreviation or a proper name keeps its capitals. */
    private static String lowered(String word) {
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return capitals ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static int firstInfinitive(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean isVerb = Infinitives.is(words.get(i)) && !isNounBesideVerb(words, i);
            if (isVerb && (i > 0 || words.size() == 1 || isVerbFirst(words))) {
                return i;
            }
        }
        return -1;
    }

    /** An infinitive used as a noun: <i>werk of meedoen</i> in <i>een plan voor werk of meedoen maken</i>. */
    private static boolean isNounBesideVerb(List<String> words, int place) {
        return place > 0
                && words.get(place - 1).equals("of")
                && place + 1 < words.size()
                && Infinitives.is(words.get(place + 1))
                && !AUXILIARY.contains(words.get(place));
    }

    /** A name that begins with a verb goes on with a preposition or another verb: <i>Inloggen op de pagina</i>. */
    private static boolean isVerbFirst(List<String> words) {
        String next = words.get(1);
        return PREPOSITIONS.contains(next) || next.equals("en") || next.equals("of") || CLAUSES.contains(next);
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
        return isReflexive() ? "mij " + String.join(" ", withoutPronoun(words)) : String.join(" ", words);
    }

    private boolean isReflexive() {
        return words.get(0).equals("je") || (isOwn && verb == 0 && REFLEXIVE.contains(words.get(0)));
    }

    /** Names of steps speak to the resident: <i>Je melden</i>. */
    private static List<String> withoutPronoun(List<String> words) {
        return words.get(0).equals("je") ? words.subList(1, words.size()) : words;
    }

    /** The first thing that is done, as a step may name two: <i>de aanvraag registreren</i>. */
    public Action first() {
        int end = endOfFirst();
        return new Action(words.subList(0, end), verb, isOwn);
    }

    /** What is done after the first thing, with its object: <i>de aanvraag toewijzen</i>; empty when there is one thing only. */
    public Optional<Action> second() {
        int end = endOfFirst();
        if (end == words.size()) {
            return Optional.empty();
        }
        int from = end + (words.get(end).equals("en") ? 1 : 0);
        List<String> rest = words.subList(from, words.size());
        if (!Infinitives.is(rest.get(0))) {
            Action next = Action.of(String.join(" ", rest));
            return Optional.of(isOwn ? next.onOwnBehalf() : next);
        }
        List<String> whole = new ArrayList<>(words.subList(0, verb));
        whole.addAll(rest);
        return Optional.of(new Action(whole, verb, isOwn));
    }

    /** Where the first thing ends: behind its verb, if <i>en</i> or a comma leads to another verb, else at the end. */
    private int endOfFirst() {
        boolean isList = words.get(verb).endsWith(",");
        int next = verb + 1;
        boolean leadsOn = next < words.size() && (isList || words.get(next).equals("en"));
        return leadsOn && Infinitives.is(words.get(words.size() - 1)) ? next : words.size();
    }

    /**
     * As a clause with <i>daarna</i> and <i>kan</i>, behind its subject: <i>daarna de aanvraag kan toewijzen</i>.
     *
     * @param self whether the subject is <i>ik</i>
     */
    public String afterwards(boolean self) {
        List<String> clause = new ArrayList<>(words);
        clause.add(verb, "kan");
        String oneself = self ? "mij" : "zich";
        return isReflexive()
                ? oneself + " daarna " + String.join(" ", withoutPronoun(clause))
                : "daarna " + String.join(" ", clause);
    }
}
