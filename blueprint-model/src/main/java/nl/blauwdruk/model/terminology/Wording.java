package nl.blauwdruk.model.terminology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Compares and abbreviates texts without regard to case, punctuation and accents. */
public final class Wording {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FIRST_BEYOND_ASCII = 128;
    private static final int SLUG_LENGTH = 60;

    private Wording() {}

    /** The words of a text in lower case with single spaces; punctuation and accents are gone. Null gives an empty text. */
    public static String normalise(String text) {
        if (text == null) {
            return "";
        }
        if (isAscii(text)) {
            return normaliseAscii(text);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The same without accents to look for: most texts have none, and every comparison reads all of them. */
    private static String normaliseAscii(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                plain.append(Character.toLowerCase(c));
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.toString();
    }

    /** Whether two texts differ in case, punctuation or accents only. */
    public static boolean same(String one, String other) {
        return Objects.equals(one, other) || normalise(one).equals(normalise(other));
    }

    /** The text as part of an identifier: words joined by hyphens, cut after a whole word at 60 characters. */
    public static String slug(String text) {
        String slug = normalise(text).replace(' ', '-');
        if (slug.length() <= SLUG_LENGTH) {
            return slug.isEmpty() ? "naamloos" : slug;
        }
        int end = slug.lastIndexOf('-', SLUG_LENGTH);
        return slug.substring(0, end > 0 ? end : SLUG_LENGTH);
    }
}
