package nl.blauwdruk.story.backlog;

/** A story cannot take this step yet; the message says why. */
public class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotReady(String message) {
        super(message);
    }
}
