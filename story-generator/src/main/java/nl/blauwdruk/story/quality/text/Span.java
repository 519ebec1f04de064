package nl.blauwdruk.story.quality.text;

/**
 * A place in a text.
 *
 * @param start index of the first character, from 0
 * @param end index behind the last character; equal to {@code start} for an empty place
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }

    /** The whole of a text. */
    public static Span all(String text) {
        return new Span(0, text.length());
    }

    /** From the first character of one to the last of the other. */
    public static Span of(Token first, Token last) {
        return new Span(first.span().start(), last.span().end());
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    /** The text without this place, its surroundings closed up. */
    public String cutFrom(String text) {
        String before = text.substring(0, start).stripTrailing();
        String after = text.substring(end).stripLeading();
        boolean joins = before.isEmpty() || after.isEmpty() || ".,;:?!".indexOf(after.charAt(0)) >= 0;
        return joins ? before + after : before + " " + after;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean isEmpty() {
        return start == end;
    }
}
