package nl.blauwdruk.web.signin;

/** The password is right; the code of the second factor decides. */
class CodeNeeded extends SignInRefused {

    private static final long serialVersionUID = 1L;

    private final HalfSignIn half;

    CodeNeeded(HalfSignIn half) {
        super(Reason.CODE_NEEDED);
        this.half = half;
    }

    /** What to keep until the code comes. */
    HalfSignIn half() {
        return half;
    }
}
