package nl.blauwdruk.web.account;

/** A password was not changed. */
public class PasswordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** The old one is not right. */
        WRONG,
        /** The new one is too short or too long. */
        LENGTH,
        /** The new one is the old one. */
        SAME
    }

    private final Reason reason;

    public PasswordRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
