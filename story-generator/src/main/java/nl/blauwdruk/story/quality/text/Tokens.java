package nl.blauwdruk.story.quality.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words and marks, each with its place, in one pass. */
public final class Tokens {

    private Tokens() {}

    /** The tokens of a whole text. */
    public static List<Token> of(String text) {
        return of(text, Span.all(text));
    }

    /** The tokens of a part; their places are those in the whole. */
    public static List<Token> of(String text, Span part) {
        List<Token> tokens = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            int end = at;
            while (end < part.end() && isInWord(text, end, at, part.end())) {
                end++;
            }
            if (end > at) {
                tokens.add(token(text, at, end));
                at = end;
            } else {
                int next = at + Character.charCount(text.codePointAt(at));
                if (!Character.isWhitespace(text.charAt(at))) {
                    tokens.add(token(text, at, Math.min(next, part.end())));
                }
                at = Math.min(next, part.end());
            }
        }
        return tokens;
    }

    /** A hyphen or apostrophe belongs to the word when letters stand on both sides. */
    private static boolean isInWord(String text, int at, int start, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean joins = c == '-' || c == '\'' || c == '’';
        return joins && at > start && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static Token token(String text, int start, int end) {
        return new Token(text.substring(start, end).toLowerCase(Locale.ROOT), new Span(start, end));
    }

    /** Whether these words stand at an index of the list. */
    static boolean matches(List<Token> tokens, int at, String[] words) {
        if (at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(at + i).word().replace('’', '\'').equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
