package nl.blauwdruk.platform.zip;

/** A zip that is broken, too big or wants to write outside its folder; the message says so in Dutch. */
public final class UnsafeZip extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnsafeZip(String message) {
        super(message);
    }
}
