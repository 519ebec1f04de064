package nl.blauwdruk.story.quality.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one sentence a story should be, and what stands behind it.
 *
 * @param text the whole
 * @param span the sentence
 * @param rest what comes after it; empty when nothing does
 */
record Sentence(String text, Span span, Optional<Span> rest) {

    /** A full stop behind so short a word is an abbreviation: <i>o.a. </i>, <i>nr. 3</i>, <i>bijv. </i>. */
    private static final int LONGEST_ABBREVIATION = 4;

    private static final String BULLETS = "-*•123456789";

    private static final Set<String> ABBREVIATIONS =
            Set.of("bijv", "bv", "nr", "enz", "etc", "evt", "vs", "no", "art", "dr", "mr", "incl", "max", "min");

    /** It ends at the first mark that ends a sentence, or where a list begins. */
    static Sentence of(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            int next = isEnd(text, at) ? nextVisible(text, at + 1) : length;
            if (next < length) {
                Span rest = new Span(next, text.stripTrailing().length());
                return new Sentence(text, new Span(0, at + 1), Optional.of(rest));
            }
        }
        return new Sentence(text, Span.all(text), Optional.empty());
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return at + 1 < text.length() && BULLETS.indexOf(text.charAt(at + 1)) >= 0;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        if (at + 1 >= text.length() || !Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        int next = nextVisible(text, at + 1);
        boolean begins = next < text.length() && !Character.isLowerCase(text.charAt(next));
        return begins && (c != '.' || !isAbbreviation(text, at));
    }

    private static boolean isAbbreviation(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && at - start <= LONGEST_ABBREVIATION) {
            start--;
        }
        boolean dotted = start > 0 && text.charAt(start - 1) == '.';
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        return dotted || ABBREVIATIONS.contains(word);
    }

    private static int nextVisible(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    List<Token> tokens() {
        return Tokens.of(text, span);
    }
}
