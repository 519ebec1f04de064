package nl.blauwdruk.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where to report a weakness, as RFC 9116 has it; absent until the one who runs the server says to whom. */
@WebServlet("/.well-known/security.txt")
public class SecurityTxt extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration VALID = Duration.ofDays(180);

    @Inject
    @ConfigProperty(name = "blauwdruk.security.contact")
    private transient Optional<String> contact;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (contact.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter()
                .print("Contact: " + contact.get() + "\n"
                        + "Expires: "
                        + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID) + "\n"
                        + "Preferred-Languages: nl, en\n");
    }
}
