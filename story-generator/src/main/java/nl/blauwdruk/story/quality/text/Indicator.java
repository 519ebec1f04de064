package nl.blauwdruk.story.quality.text;

/**
 * The words that open a part of a story, where they stand.
 *
 * @param part what they open
 * @param form how they are written in the list of the language, such as {@code wil ik}
 * @param family the form without what does not matter for being uniform: <i>as a</i> and <i>as an</i> are one
 * @param span where they stand
 */
public record Indicator(Part part, String form, String family, Span span) {

    /** The three parts of a story. */
    public enum Part {
        ROLE,
        WISH,
        REASON
    }
}
