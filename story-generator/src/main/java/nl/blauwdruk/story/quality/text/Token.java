package nl.blauwdruk.story.quality.text;

/**
 * A word or a mark of punctuation in a text.
 *
 * @param word in lower case
 * @param span where it stands
 */
public record Token(String word, Span span) {

    /** Whether it is a word or a number rather than punctuation. */
    public boolean isWord() {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    public boolean is(String other) {
        return word.equals(other);
    }
}
