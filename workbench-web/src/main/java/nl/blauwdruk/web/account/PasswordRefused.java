package nl.blauwdruk.web.account;

/** A password was not changed. */
public class PasswordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** The old one is not right. */
        WRONG,
        /** The code of the second factor is not right, or was used before. */
        CODE,
        /** Too many failures just before. */
        WAIT,
        /** The new one is too short or too long. */
        LENGTH,
        /** The new one is the old one. */
        SAME
    }

    private final Reason reason;
    private final long seconds;

    public PasswordRefused(Reason reason) {
        this(reason, 0);
    }

    /** @param seconds how long to wait, 0 when there is no need */
    public PasswordRefused(Reason reason, long seconds) {
        super(reason.name());
        this.reason = reason;
        this.seconds = seconds;
    }

    public Reason reason() {
        return reason;
    }

    public long seconds() {
        return seconds;
    }
}
