package nl.blauwdruk.platform.pack;

/** What was handed in is no pack that can be read safely; the message says why. */
public class UnreadablePack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadablePack(String message) {
        super(message);
    }
}
