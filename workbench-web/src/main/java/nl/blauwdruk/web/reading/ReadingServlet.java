package nl.blauwdruk.web.reading;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Secret;

/** The address of reading links: for this one request whoever has the link is its reader, and sees its one page. */
@WebServlet("/lees/*")
public class ReadingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String GONE = "/reading/gone.xhtml";

    @Inject
    private transient OpeningReadingLinks opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        String carried = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<ReadingLink> link = opening.open(new Secret(carried));
        request.setAttribute(ReadingLayout.CARRIED, carried);
        request.removeAttribute(CurrentPerson.ATTRIBUTE); // who is signed in here sees what the link shows, no more
        if (link.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        link.ifPresent(it -> {
            request.setAttribute(CurrentPerson.ATTRIBUTE, it.reader());
            request.setAttribute(ReadingLayout.LINK, it);
        });
        request.getRequestDispatcher(link.map(ReadingLink::page).orElse(GONE)).forward(request, response);
    }
}
