package nl.blauwdruk.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;

/** Keeps the server's own figures to administrators: they tell an attacker what to press on. */
@WebFilter("/metrics/*")
public class MetricsFilter implements Filter {

    @Inject
    private Access access;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (access.mayAnywhere(Operation.MANAGE_WEBHOOKS)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
