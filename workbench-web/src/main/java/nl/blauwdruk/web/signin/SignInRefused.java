package nl.blauwdruk.web.signin;

/** Someone could not sign in; the answer is the same for an unknown account, a wrong password and a blocked one. */
public class SignInRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, as far as it may be told. */
    public enum Reason {
        /** Login, password and code do not belong together. */
        WRONG,
        /** The password is right; a code of the second factor is asked for. */
        CODE_NEEDED,
        /** The code is not right, or was used before. */
        WRONG_CODE,
        /** The password was given too long ago, or does not count any more. */
        EXPIRED,
        /** Too many failures just before. */
        WAIT,
        /** People come in through their identity provider only. */
        CLOSED
    }

    private final Reason reason;
    private final long seconds;

    public SignInRefused(Reason reason) {
        this(reason, 0);
    }

    /** @param seconds how long to wait, 0 when there is no need */
    public SignInRefused(Reason reason, long seconds) {
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
