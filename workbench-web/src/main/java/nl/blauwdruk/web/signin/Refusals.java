package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.blauwdruk.web.rest.Api;
import nl.blauwdruk.web.rest.Problem;

/** Keeps someone out: programs get problem details, people get the sign-in page. */
@ApplicationScoped
public class Refusals {

    private static final String API = "/api/";

    AuthenticationStatus unknown(String path, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        if (path.startsWith(API)) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Blauwdruk\"");
            return problem(
                    response,
                    Problem.of(
                            HttpServletResponse.SC_UNAUTHORIZED,
                            "not-signed-in",
                            "Send a personal token: Authorization: Bearer <token>."));
        }
        try {
            response.sendRedirect(request.getContextPath() + "/signin/form?terug=" + back(path, request));
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    AuthenticationStatus invalidToken(HttpServletResponse response) throws AuthenticationException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Blauwdruk\", error=\"invalid_token\""); // RFC 6750
        return problem(
                response,
                Problem.of(
                        HttpServletResponse.SC_UNAUTHORIZED,
                        "invalid-token",
                        "This token is unknown, has expired or was revoked. Make a new one on the pages."));
    }

    AuthenticationStatus forged(String path, HttpServletResponse response) throws AuthenticationException {
        return problem(
                response,
                Problem.of(
                        HttpServletResponse.SC_FORBIDDEN,
                        "other-origin",
                        "Another site sent this request. Begin again on our own pages."));
    }

    private static String back(String path, HttpServletRequest request) {
        boolean page = request.getMethod().equals("GET");
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode(page ? path.replaceFirst("\\.xhtml$", "") + query : "/start", StandardCharsets.UTF_8);
    }

    private static AuthenticationStatus problem(HttpServletResponse response, Problem problem)
            throws AuthenticationException {
        response.setHeader(Api.VERSION_HEADER, Api.VERSION); // who is kept out gets past no filter
        try {
            problem.send(response);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
