package nl.blauwdruk.story.quality.text;

/**
 * An <i>and</i> or <i>or</i> in a wish that joins two wishes.
 *
 * @param kind what it joins
 * @param place the second of the two, with the word that joins them
 * @param first the wish without the second
 * @param second the second as a wish of its own
 */
public record Coordination(Kind kind, Span place, String first, String second) {

    /** What is joined. */
    public enum Kind {
        /** Two acts, each with its own object. */
        ACTS,
        /** Two acts on one object: perhaps one step of the work. */
        SHARED,
        /** Two things that are wished for, with one act or none. */
        THINGS
    }
}
