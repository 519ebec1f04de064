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
import nl.blauwdruk.web.page.ProtectingHeaders;
import nl.blauwdruk.web.token.RecognisingTokens;

/** The one door: recognises who sends a request, by bearer token or session, and keeps out who is not recognised. */
@ApplicationScoped
public class ComingIn implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private Sessions sessions;

    @Inject
    private RecognisingTokens tokens;

    @Inject
    private Refusals refusals;

    @Inject
    private ProtectingHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        headers.set(request, response);
        if (Origins.isForged(request)) {
            return refusals.forged(path, response);
        }
        String authorization = request.getHeader("Authorization");
        boolean token = authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        Optional<Person> person =
                token ? tokens.person(authorization.substring(BEARER.length()).strip()) : sessions.person(request);
        if (token && person.isEmpty()) {
            return refusals.invalidToken(response);
        }
        if (person.isPresent()) {
            request.setAttribute(CurrentPerson.ATTRIBUTE, person.get());
            return context.notifyContainerAboutLogin(person.get().login(), Set.of());
        }
        return OpenPaths.contain(path) ? context.doNothing() : refusals.unknown(path, request, response);
    }
}
