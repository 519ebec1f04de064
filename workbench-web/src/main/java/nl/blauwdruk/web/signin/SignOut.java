package nl.blauwdruk.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Ends the session; a plain form on every page leads here, so that no page keeps state for it. */
@WebServlet("/signin/out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient ProviderDoor provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<URI> wayOut = provider.wayOut(request);
        sessions.end(request);
        if (wayOut.isPresent()) {
            lead(request, response, wayOut.get().toString());
        } else {
            response.sendRedirect(request.getContextPath() + "/signin/form");
        }
    }

    /** By a page and no redirect: our own policy keeps browsers from following a form to another site. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String address)
            throws ServletException, IOException {
        response.setHeader("Refresh", "0;url=" + address);
        request.setAttribute("wayOut", address);
        request.getRequestDispatcher("/signin/leaving.xhtml").forward(request, response);
    }
}
