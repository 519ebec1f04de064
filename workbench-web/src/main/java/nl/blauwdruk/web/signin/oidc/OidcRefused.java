package nl.blauwdruk.web.signin.oidc;

/** Someone could not come in through the identity provider; the reason is the end of a message key. */
class OidcRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, in the words of the sign-in page. */
    enum Reason {
        /** The provider does not answer, or not as the standard says. */
        PROVIDER,
        /** The answer does not belong to what was asked: begun elsewhere, too late, or for a second time. */
        STALE,
        /** The provider did not let this person in. */
        DENIED,
        /** The token is not from this provider, not for us, or not valid. */
        TOKEN,
        /** A local account has the same login, or the account is blocked. */
        ACCOUNT
    }

    private final Reason reason;

    OidcRefused(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    OidcRefused(Reason reason, Exception cause) {
        super(cause.getMessage(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
