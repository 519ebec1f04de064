package nl.blauwdruk.web.comparison.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** An address to type from the wall: {@code /s/MIN-15}. */
@WebServlet("/s/*")
public class ShortLink extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HoldingSessions holding;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<PartnerSession> session = holding.byCode(code);
        if (session.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect(request.getContextPath() + "/comparison/session?thema="
                    + session.get().theme());
        }
    }
}
