package nl.blauwdruk.story.quality.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.blauwdruk.story.quality.text.Coordination.Kind;

/**
 * In English the verb opens its phrase: what stands behind <i>and</i> is another act when it begins with a verb. A purpose behind the act
 * (<i>to filter the list to find and choose</i>) holds no other wish, unless the act only says by what means (<i>use … to</i>).
 */
final class EnglishCoordinations implements Coordinations {

    private static final Set<String> JOINING = Set.of("and", "or", "&", "+", "and/or");
    private static final Set<String> SKIPPED = Set.of("then", "also", "to", "not", "even", ",", "be", "able");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "my", "our", "their", "its", "his", "her", "your", "this", "that", "these", "those",
            "all", "any", "each", "every", "some", "both", "more", "them", "it", "me", "us", "him", "whether", "how",
            "what", "when", "where", "which", "who", "if", "new", "other");
    /** Acts that take two things. */
    private static final Set<String> PAIRING =
            Set.of("compare", "contrast", "combine", "connect", "link", "match", "distinguish");

    private static final Set<String> LEADING =
            Set.of("to", "can", "will", "could", "should", "must", "that", ",", "and", "not");
    private static final int SHORTEST_VERB = 4;
    private static final Set<String> BOTH = Set.of("both", "between", "either", "neither");

    @Override
    public Optional<Coordination> in(StoryParts story) {
        if (story.wish().isEmpty()) {
            return Optional.empty();
        }
        EnglishWish wish = EnglishWish.of(story.text(), story.wish().get());
        return acts(wish).or(() -> things(wish));
    }

    private static Optional<Coordination> things(EnglishWish wish) {
        List<Token> tokens = wish.tokens();
        if (wish.act() >= 0 && PAIRING.contains(tokens.get(wish.act()).word())) {
            return Optional.empty();
        }
        return IntStream.range(wish.act() + 2, Math.max(wish.act() + 2, thingsEnd(wish)))
                .filter(at -> JOINING.contains(tokens.get(at).word()) && at + 1 < tokens.size())
                .mapToObj(at -> wish.joined(Kind.THINGS, at, at + 1))
                .findFirst();
    }

    private static Optional<Coordination> acts(EnglishWish wish) {
        List<Token> tokens = wish.tokens();
        for (int at = 1; at < tokens.size() - 1; at++) {
            if (!JOINING.contains(tokens.get(at).word()) || isPaired(tokens, at)) {
                continue;
            }
            int verb = verbBehind(tokens, at + 1);
            if (verb < 0) {
                if (isTold(tokens, at)) {
                    return Optional.of(wish.told(at));
                }
                continue;
            }
            boolean shared = isVerbBefore(tokens, at);
            if (shared || isAct(tokens, verb)) {
                return Optional.of(wish.joined(shared ? Kind.SHARED : Kind.ACTS, at, verb));
            }
        }
        return Optional.empty();
    }

    /** <i>Between A and B</i> is one thing. */
    private static boolean isPaired(List<Token> tokens, int at) {
        return tokens.subList(Math.max(0, at - 4), at).stream().anyMatch(token -> BOTH.contains(token.word()));
    }

    private static int verbBehind(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() - 1
                && (SKIPPED.contains(tokens.get(at).word())
                        || tokens.get(at).word().endsWith("ly"))) {
            at++;
        }
        return at < tokens.size() && EnglishVerbs.is(tokens.get(at).word()) ? at : -1;
    }

    /** Two acts of what is wished for: <i>that keeps the file and warns the owner</i>. */
    private static boolean isTold(List<Token> tokens, int at) {
        return isThirdPerson(tokens.get(at + 1).word())
                && tokens.subList(0, at).stream().anyMatch(token -> isThirdPerson(token.word()));
    }

    private static boolean isThirdPerson(String word) {
        if (!word.endsWith("s") || word.length() < SHORTEST_VERB) {
            return false;
        }
        String base = word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.substring(0, word.length() - 1);
        String shorter = base.substring(0, base.length() - 1);
        return (EnglishVerbs.is(base) && !EnglishVerbs.isAlsoNoun(base))
                || (word.endsWith("es") && EnglishVerbs.is(shorter) && !EnglishVerbs.isAlsoNoun(shorter));
    }

    /** A verb right before, itself opened as one: <i>to view and edit</i>. */
    private static boolean isVerbBefore(List<Token> tokens, int at) {
        int last = tokens.get(at - 1).is(",") ? at - 2 : at - 1;
        return last > 0
                && EnglishVerbs.is(tokens.get(last).word())
                && (LEADING.contains(tokens.get(last - 1).word())
                        || tokens.get(last - 1).word().endsWith("ly"));
    }

    /** A word that is a noun too must have an object that shows it is a verb. */
    private static boolean isAct(List<Token> tokens, int verb) {
        boolean hasNext = verb + 1 < tokens.size();
        if (EnglishVerbs.isAlsoNoun(tokens.get(verb).word())) {
            return hasNext && DETERMINERS.contains(tokens.get(verb + 1).word());
        }
        return !hasNext || !tokens.get(verb + 1).is(",");
    }

    /** Where the first thing the wish is about ends: at a preposition or a clause. */
    private static int thingsEnd(EnglishWish wish) {
        List<Token> tokens = wish.tokens();
        int at = wish.act() + 1;
        while (at < tokens.size()
                && !EnglishWish.BREAKING.contains(tokens.get(at).word())) {
            at++;
        }
        return at;
    }
}
