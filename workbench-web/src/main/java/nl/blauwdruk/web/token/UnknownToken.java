package nl.blauwdruk.web.token;

/** There is no such token, or it is somebody else's. */
public class UnknownToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownToken(long id) {
        super("You have no token " + id);
    }
}
