package nl.blauwdruk.story.quality.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.story.language.Infinitives;

/** Which words of a Dutch wish are infinitives, by what they look like and what stands before them. An instance is for one thread. */
public final class DutchVerbs {

    private static final Set<String> DETERMINERS = Set.of(
            "de", "het", "een", "mijn", "zijn", "haar", "ons", "onze", "hun", "uw", "je", "jouw", "deze", "die", "dit",
            "dat", "alle", "elke", "elk", "iedere", "beide", "welke", "geen", "andere", "meer", "minder", "twee",
            "drie", "van", "op", "met", "voor", "bij", "door", "aan", "uit", "over", "per", "via", "tussen", "onder",
            "naar", "zonder");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "mijn", "onze", "deze", "die", "alle");
    private static final Set<String> SHORT =
            Set.of("zijn", "doen", "gaan", "zien", "staan", "slaan", "laten", "lezen", "weten", "horen", "maken");
    private static final List<String> PLURALS = List.of(
            "heden",
            "ingen",
            "nissen",
            "schappen",
            "teiten",
            "ties",
            "ssen",
            "aars",
            "enten",
            "anten",
            "blemen",
            "stemen",
            "deren");

    private final Reading reading = new Reading(Lexicon.of(Language.DUTCH));

    /** Whether any word can be an infinitive; in doubt there is one. */
    public boolean hasInfinitive(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean noun = at > 0 && ARTICLES.contains(tokens.get(at - 1).word());
            String word = tokens.get(at).word();
            if (!noun && (isShort(word) || Infinitives.is(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token at this index is an infinitive, and not a plural that looks like one. */
    public boolean isInfinitive(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        if (isDetermined(tokens, at)) {
            return false;
        }
        if (isShort(word)) {
            return true;
        }
        if (!Infinitives.is(word)) {
            return false;
        }
        List<Word> known = reading.words(word);
        boolean isAct = !known.isEmpty() && known.get(0).action();
        boolean isThing = !known.isEmpty() && !known.get(0).concepts().isEmpty() && !isAct;
        return isAct || (!isThing && PLURALS.stream().noneMatch(word::endsWith));
    }

    private static boolean isShort(String word) {
        return SHORT.contains(word) || word.endsWith("gaan") || word.endsWith("zien") || word.endsWith("doen");
    }

    /** Behind an article, or behind an article and an adjective, stands a noun. */
    private boolean isDetermined(List<Token> tokens, int at) {
        if (at == 0) {
            return false;
        }
        if (DETERMINERS.contains(tokens.get(at - 1).word())) {
            return true;
        }
        String before = tokens.get(at - 1).word();
        boolean adjective = before.length() > 3 && before.endsWith("e") && !before.endsWith("ie") && !isNoun(before);
        return adjective && at > 1 && DETERMINERS.contains(tokens.get(at - 2).word());
    }

    private boolean isNoun(String word) {
        List<Word> known = reading.words(word);
        boolean inLexicon = !known.isEmpty() && !known.get(0).concepts().isEmpty();
        return inLexicon
                || Stream.of("route", "wijze", "ruimte", "periode", "dienste").anyMatch(word::endsWith);
    }
}
