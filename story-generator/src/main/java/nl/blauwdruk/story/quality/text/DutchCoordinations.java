package nl.blauwdruk.story.quality.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In Dutch the verb closes its phrase: <i>de zaak registreren en de inwoner bellen</i> is two acts, <i>kosten en baten invullen</i> one. */
final class DutchCoordinations implements Coordinations {

    private static final Set<String> JOINING =
            Set.of("en", "of", "en/of", "alsook", "alsmede", "&", "+", "tevens", "maar");
    private static final Set<String> AFTER = Set.of(
            "ook",
            "daarna",
            "dan",
            "vervolgens",
            "meteen",
            "direct",
            "daarnaast",
            "tegelijk",
            "tussendoor",
            "weer",
            "opnieuw",
            "later",
            "samen",
            "zelf",
            "zo",
            "nodig");
    /** What such a word opens belongs to the verb before it: <i>aanmelden bij de taalschool</i>. */
    private static final Set<String> COMPLETING = Set.of("bij", "aan", "naar", "over", "voor");

    private static final Set<String> ARTICLES = Set.of("de", "het", "een");
    private static final Set<String> OPENING = Set.of(
            "dat", "die", "wie", "wat", "welk", "welke", "hoe", "waar", "waarom", "wanneer", "zonder", "door", "om");
    /** What such a verb governs is an act too: <i>kunnen invullen</i> is one. */
    private static final Set<String> AUXILIARIES =
            Set.of("kunnen", "laten", "willen", "mogen", "moeten", "gaan", "worden", "hebben", "zijn");

    private final DutchVerbs verbs = new DutchVerbs();

    @Override
    public Optional<Coordination> in(StoryParts story) {
        if (story.wish().isEmpty()) {
            return Optional.empty();
        }
        Span wish = story.wish().get();
        List<Token> tokens = untilColon(Coordinations.words(story.text(), wish));
        Coordination shared = null;
        for (int at = 1; at < tokens.size() - 1; at++) {
            Coordination here = at(story.text(), wish, tokens, at);
            if (here != null && here.kind() == Coordination.Kind.ACTS) {
                return Optional.of(here);
            }
            shared = shared == null ? here : shared;
        }
        return Optional.ofNullable(shared);
    }

    /** What the word at this index joins; null when it joins no acts. */
    private Coordination at(String text, Span wish, List<Token> tokens, int at) {
        if (!JOINING.contains(tokens.get(at).word())) {
            return null;
        }
        int last = tokens.get(at - 1).is(",") ? at - 2 : at - 1;
        int from = skipped(tokens, at + 1);
        int verb = verbFrom(tokens, from);
        if (verb < 0 || last < 0 || isInClause(tokens, last)) {
            return null;
        }
        boolean closed = verbs.isInfinitive(tokens, last);
        boolean actBefore = closed || (verb > from && hasActBefore(tokens, last));
        return actBefore ? coordination(text, wish, tokens, at, from, verb) : null;
    }

    /** What stands behind a colon tells how, not what else. */
    private static List<Token> untilColon(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).is(":")) {
                return tokens.subList(0, at);
            }
        }
        return tokens;
    }

    private static int skipped(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() - 1 && AFTER.contains(tokens.get(at).word())) {
            at++;
        }
        return at;
    }

    /** A verb further back, what follows it belonging to it: <i>informatie zoeken over een vergoeding en …</i>. */
    private boolean hasActBefore(List<Token> tokens, int last) {
        for (int at = 0; at < last; at++) {
            if (verbs.isInfinitive(tokens, at)
                    && !AUXILIARIES.contains(tokens.get(at).word())) {
                return true;
            }
        }
        return false;
    }

    /** Inside a clause that hangs from the wish another act is no other wish. */
    private static boolean isInClause(List<Token> tokens, int last) {
        return tokens.subList(0, last).stream().anyMatch(token -> OPENING.contains(token.word()));
    }

    /** The first verb behind, before any clause begins; -1 when there is none. */
    private int verbFrom(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size(); at++) {
            if (verbs.isInfinitive(tokens, at)) {
                return at;
            }
            if (at > from && OPENING.contains(tokens.get(at).word())) {
                return -1;
            }
        }
        return -1;
    }

    private Coordination coordination(String text, Span wish, List<Token> tokens, int conjunction, int from, int verb) {
        int last = tokens.get(conjunction - 1).is(",") ? conjunction - 2 : conjunction - 1;
        String first = text.substring(wish.start(), tokens.get(last).span().end());
        String second = text.substring(tokens.get(from).span().start(), wish.end());
        boolean bare = verb == from && verbs.isInfinitive(tokens, last) && !isCompleted(tokens, verb);
        if (bare) {
            second = object(text, wish, tokens, last) + second;
        }
        Span place = new Span(tokens.get(conjunction).span().start(), wish.end());
        return new Coordination(bare ? Coordination.Kind.SHARED : Coordination.Kind.ACTS, place, first, second);
    }

    private static boolean isCompleted(List<Token> tokens, int verb) {
        if (verb + 2 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(verb + 1).word();
        boolean place = next.equals("in") || next.equals("op");
        return COMPLETING.contains(next)
                || (place && ARTICLES.contains(tokens.get(verb + 2).word()) && !isMoment(tokens, verb + 3));
    }

    /** <i>Op een ander moment</i> says when, for both acts. */
    private static boolean isMoment(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).is("ander") || tokens.get(at).is("moment"));
    }

    /** What stands before the verb, for the second verb to have as well. */
    private static String object(String text, Span wish, List<Token> tokens, int verb) {
        List<Token> before = new ArrayList<>(tokens.subList(0, verb));
        return before.isEmpty()
                ? ""
                : text.substring(wish.start(), tokens.get(verb).span().start());
    }
}
