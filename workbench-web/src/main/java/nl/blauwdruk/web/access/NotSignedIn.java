package nl.blauwdruk.web.access;

import jakarta.ejb.ApplicationException;

/** Nobody is signed in, and this needs someone. */
@ApplicationException(rollback = true)
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("Nobody is signed in");
    }
}
