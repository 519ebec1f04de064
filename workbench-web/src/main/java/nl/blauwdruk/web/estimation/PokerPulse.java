package nl.blauwdruk.web.estimation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.blauwdruk.web.theme.ChosenTheme;

/** One word that is another as soon as something was done at the table; open pages ask it every second. */
@WebServlet("/backlog/poker-pulse")
public class PokerPulse extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EstimatingTogether estimating;

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
        response.getWriter().print(estimating.pulse(chosen.getKey()));
    }
}
