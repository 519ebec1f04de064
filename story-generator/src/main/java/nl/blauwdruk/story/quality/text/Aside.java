package nl.blauwdruk.story.quality.text;

import java.util.Locale;

/**
 * Something a story says besides role, wish and reason.
 *
 * @param kind how it got in
 * @param span where it stands, with the marks around it
 */
public record Aside(Kind kind, Span span) {

    /** How it got in. */
    public enum Kind {
        BEFORE,
        BRACKETS,
        /** The short name of what stands before it, in brackets. */
        ABBREVIATION,
        EXAMPLE,
        DASH,
        SECOND_REASON,
        EXTRA;

        /** The word in findings. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
