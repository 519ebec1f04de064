package nl.blauwdruk.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;

/** The door of an identity provider, beside our own. */
public interface ProviderDoor {

    /** Whether there is one that people can come in by. */
    boolean isOpen();

    /**
     * Where someone who leaves goes to leave there too; asked before their session ends.
     *
     * @return empty for who came in another way, and where the provider has no such place or does not answer
     */
    Optional<URI> wayOut(HttpServletRequest request);

    /** Forgets by what somebody came in through the provider, as somebody else signs in within the same session. */
    void forget(HttpSession session);
}
