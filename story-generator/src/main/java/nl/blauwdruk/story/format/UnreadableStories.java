package nl.blauwdruk.story.format;

/** A text that holds no stories in the form asked for; the message says what was expected. */
public class UnreadableStories extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableStories(String message) {
        super(message);
    }
}
