package nl.blauwdruk.story.language;

import java.util.Locale;

/** Fits a text into the middle of a sentence. */
public final class Clauses {

    private Clauses() {}

    /** With a small first letter and no full stop at the end; an abbreviation or a proper name keeps its capitals. */
    public static String lowered(String text) {
        if (text.isEmpty()) {
            return text;
        }
        boolean hasCapitals = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        String first = hasCapitals ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
