package nl.blauwdruk.web.account;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.blauwdruk.web.rest.Problem;
import nl.blauwdruk.web.signin.Sessions;

/**
 * Who signed in with a password that somebody else knows, first chooses one of their own; who must have a second factor, first
 * sets it up.
 */
@WebFilter("/*")
public class FirstThingsFilter implements Filter {

    private static final String SETTINGS = "/account/settings";
    private static final List<String> BEFORE =
            List.of(SETTINGS, "/signin/", "/resources/", "/jakarta.faces.resource/", "/error/");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!isHeldUp(request) || isBefore(http.getServletPath())) {
            chain.doFilter(request, response);
        } else if (http.getServletPath().startsWith("/api/")) {
            refuse((HttpServletResponse) response);
        } else {
            ((HttpServletResponse) response).sendRedirect(http.getContextPath() + SETTINGS);
        }
    }

    private static boolean isHeldUp(ServletRequest request) {
        return request.getAttribute(Sessions.MUST_CHANGE) != null
                || request.getAttribute(Sessions.MUST_PROTECT) != null;
    }

    static boolean isBefore(String path) {
        return BEFORE.stream().anyMatch(path::startsWith);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        Problem.of(
                        HttpServletResponse.SC_FORBIDDEN,
                        "account-to-finish",
                        "Sign in on the pages and finish your account there first.")
                .send(response);
    }
}
