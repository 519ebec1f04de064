package nl.blauwdruk.story.quality.text;

import java.util.Optional;

/** Characters that are in a text without being seen: control characters, marks of writing direction, what was lost in decoding. */
public final class HiddenCharacters {

    private static final char LOST = '\uFFFD';

    private HiddenCharacters() {}

    /** Where the first one stands. */
    public static Optional<Span> first(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isHidden(text.charAt(at))) {
                return Optional.of(new Span(at, at + 1));
            }
        }
        return Optional.empty();
    }

    public static String removedFrom(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().filter(c -> !isHidden((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    /** A backslash was put before a character by a program: the character stays, a line end becomes a space. */
    public static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean last = at + 1 == text.length();
            if (text.charAt(at) != '\\') {
                plain.append(text.charAt(at));
            } else if (!last && "nrt".indexOf(text.charAt(at + 1)) >= 0) {
                plain.append(' ');
                at++;
            }
        }
        return plain.toString();
    }

    private static boolean isHidden(char c) {
        boolean line = c == '\n' || c == '\r' || c == '\t';
        int type = Character.getType(c);
        return c == LOST || (type == Character.CONTROL && !line) || type == Character.FORMAT;
    }
}
