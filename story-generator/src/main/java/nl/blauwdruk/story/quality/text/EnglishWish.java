package nl.blauwdruk.story.quality.text;

import java.util.List;
import java.util.Set;
import nl.blauwdruk.story.quality.text.Coordination.Kind;

/**
 * An English wish, its words up to where a purpose or a participle clause begins.
 *
 * @param text the whole story
 * @param span where the wish stands in it
 * @param tokens the words and marks that say what is wished
 * @param act index of the first verb; -1 when a thing is wished for
 */
record EnglishWish(String text, Span span, List<Token> tokens, int act) {

    /** Words that open what hangs from a thing or an act. */
    static final Set<String> BREAKING = Set.of(
            "of",
            "for",
            "in",
            "on",
            "at",
            "by",
            "with",
            "from",
            "to",
            "into",
            "about",
            "across",
            "over",
            "between",
            "among",
            "during",
            "through",
            "without",
            "via",
            "per",
            "as",
            "that",
            "which",
            "who",
            "when",
            "where",
            "how",
            "whether",
            "such",
            "using",
            "based",
            "including",
            "like",
            "while",
            "if",
            "after",
            "before",
            "(");

    private static final Set<String> MEANS =
            Set.of("use", "utilise", "utilize", "leverage", "apply", "employ", "have", "get");
    private static final Set<String> CLAUSES = Set.of("that", "which", "who");
    private static final int SHORTEST_PARTICIPLE = 6;

    static EnglishWish of(String text, Span span) {
        List<Token> all = Coordinations.words(text, span);
        int first = firstVerb(all);
        int end = all.size();
        boolean byMeans = first >= 0 && MEANS.contains(all.get(first).word());
        for (int at = Math.max(1, first + 1); at < end; at++) {
            boolean infinitive = all.get(at - 1).is("to") && isVerbAt(all, at);
            if (infinitive && byMeans) {
                byMeans = false;
            } else if (isParticiple(all, at) || (infinitive && at - 1 > 0)) {
                end = at - 1;
            }
        }
        return new EnglishWish(text, span, all.subList(0, end), Math.min(first, end - 1));
    }

    /** Of <i>to see</i>, of <i>to be able to see</i> and of <i>the system to show</i>. */
    private static int firstVerb(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at - 1).is("to") && !tokens.get(at).is("be")) {
                return at;
            }
            boolean clause =
                    BREAKING.contains(tokens.get(at).word()) && !tokens.get(at).is("to");
            if (clause && !tokens.get(0).is("to")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isVerbAt(List<Token> tokens, int at) {
        boolean adverb = tokens.get(at).word().endsWith("ly") && at + 1 < tokens.size();
        return EnglishVerbs.is(tokens.get(adverb ? at + 1 : at).word());
    }

    private static boolean isParticiple(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        return tokens.get(at - 1).is(",")
                && word.length() >= SHORTEST_PARTICIPLE
                && word.endsWith("ing")
                && !word.equals("including");
    }

    /**
     * What the word at an index joins.
     *
     * @param second index of the word the second of the two begins with
     */
    Coordination joined(Kind kind, int conjunction, int second) {
        String opening = act < 0 ? "" : text.substring(span.start(), start(act));
        String verb = act < 0 ? "" : tokens.get(act).span().in(text) + " ";
        String after = text.substring(start(second), span.end());
        String first = before(conjunction) + (kind == Kind.SHARED ? objectOf(after) : "");
        String other = opening + (kind == Kind.THINGS ? verb : "") + after;
        return new Coordination(kind, new Span(start(conjunction), span.end()), first, other);
    }

    /** Two acts of what is wished for: the second story repeats the thing up to its clause. */
    Coordination told(int conjunction) {
        int clause = conjunction - 1;
        while (clause > 0 && !CLAUSES.contains(tokens.get(clause).word())) {
            clause--;
        }
        String thing = text.substring(span.start(), start(clause + 1));
        String after = text.substring(start(conjunction + 1), span.end());
        return new Coordination(
                Kind.ACTS, new Span(start(conjunction), span.end()), before(conjunction), thing + after);
    }

    private int start(int token) {
        return tokens.get(token).span().start();
    }

    private String before(int conjunction) {
        int last = tokens.get(conjunction - 1).is(",") ? conjunction - 2 : conjunction - 1;
        return text.substring(span.start(), tokens.get(Math.max(0, last)).span().end());
    }

    /** What follows the second verb, for the first to have as well. */
    private static String objectOf(String after) {
        int space = after.indexOf(' ');
        return space < 0 ? "" : after.substring(space);
    }
}
