package nl.blauwdruk.web.comparison.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.blauwdruk.web.theme.ChosenTheme;

/**
 * One word that is another as soon as something is said or shown, so that a page knows when to look again. Pages ask it every
 * second: that needs no open connections, and works behind every proxy and on every node.
 */
@WebServlet("/comparison/session-pulse")
public class Pulse extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HoldingSessions holding;

    @Inject
    private transient ChosenTheme chosen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (chosen.theme().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(holding.pulse(chosen.getKey()));
    }
}
