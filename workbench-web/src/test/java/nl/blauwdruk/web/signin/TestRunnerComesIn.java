package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The same door, with a way in for the servlet that runs tests inside the server; it is there in the tests only. */
@ApplicationScoped
@Specializes
public class TestRunnerComesIn extends ComingIn {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return request.getServletPath().startsWith("/ArquillianServletRunner")
                ? context.doNothing()
                : super.validateRequest(request, response, context);
    }
}
