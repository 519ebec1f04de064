package nl.blauwdruk.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.blauwdruk.web.proxy.ClientAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an answer tells the browser not to do; the door sets it too, for what it refuses never comes to a filter. */
@ApplicationScoped
public class ProtectingHeaders {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", OnePolicy.STRICT);

    /** Whether people reach the server over TLS, also where a proxy before it ends that. */
    @Inject
    @ConfigProperty(name = "blauwdruk.tls", defaultValue = "false")
    private boolean tls;

    @Inject
    private ClientAddress client;

    /** Sets them on the answer to a request. */
    public void set(HttpServletRequest request, HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        if (tls || client.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
