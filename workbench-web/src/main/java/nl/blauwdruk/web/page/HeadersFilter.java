package nl.blauwdruk.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
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
import java.util.Map;
import nl.blauwdruk.web.proxy.ClientAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets what every answer tells the browser not to do. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class HeadersFilter implements Filter {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", OnePolicy.STRICT);

    private static final List<String> FOR_ALL =
            List.of("/resources/", "/jakarta.faces.resource/", "/.well-known/", "/api/", "/openapi");

    /** Whether people reach the server over TLS, also where a proxy before it ends that. */
    @Inject
    @ConfigProperty(name = "blauwdruk.tls", defaultValue = "false")
    private boolean tls;

    @Inject
    private ClientAddress client;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        HEADERS.forEach(http::setHeader);
        if (tls || client.isSecure((HttpServletRequest) request)) {
            http.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        String path = ((HttpServletRequest) request).getServletPath();
        if (FOR_ALL.stream().noneMatch(path::startsWith)) {
            http.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, new OnePolicy(http));
    }
}
