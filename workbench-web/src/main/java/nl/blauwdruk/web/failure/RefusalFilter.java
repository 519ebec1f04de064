package nl.blauwdruk.web.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Answers what somebody may not do with the failure page and one line in the log; without it the server takes the refusal of a servlet for a fault and
 * logs it whole. Pages and the API answer their own refusals.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(RefusalFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException thrown) {
            Failure failure = Failure.of(thrown);
            if (failure.kind() != FailureKind.FORBIDDEN || response.isCommitted()) {
                throw thrown;
            }
            LOG.log(
                    Level.INFO,
                    "Refused {0}: {1}",
                    request.getServletPath(),
                    failure.operation().map(Enum::name).orElse(""));
            request.setAttribute(Failure.ATTRIBUTE, failure);
            response.sendError(failure.kind().status());
        }
    }
}
