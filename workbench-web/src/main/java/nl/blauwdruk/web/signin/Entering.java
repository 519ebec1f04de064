package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Begins the session of someone whom an identity provider proved. */
@ApplicationScoped
public class Entering {

    @Inject
    private SigningIn signingIn;

    @Inject
    private Sessions sessions;

    /**
     * Lets them in.
     *
     * @param back where they wanted to go, as an address said
     * @return where to go, within the application
     * @throws SignInRefused when they may not come in here
     */
    public String enter(HttpServletRequest request, ProvenPerson proven, String back) throws SignInRefused {
        sessions.begin(request, signingIn.asProven(proven));
        return LocalPath.orStart(back);
    }
}
