package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;

/** The one door: recognises who sends a request, by bearer token or session, and keeps out who is not recognised. */
@ApplicationScoped
public class ComingIn implements HttpAuthenticationMechanism {

    @Inject
    private Sessions sessions;

    @Inject
    private Refusals refusals;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (Origins.isForged(request)) {
            return refusals.forged(path, response);
        }
        Optional<Person> person = sessions.person(request);
        if (person.isPresent()) {
            request.setAttribute(CurrentPerson.ATTRIBUTE, person.get());
            return context.notifyContainerAboutLogin(person.get().login(), Set.of());
        }
        return OpenPaths.contain(path) ? context.doNothing() : refusals.unknown(path, request, response);
    }
}
