package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from; what a proxy says of it counts only when we know the proxy. */
@ApplicationScoped
public class ClientAddress {

    @Inject
    @ConfigProperty(name = "blauwdruk.proxy.trusted")
    private Optional<String> trusted;

    /** Address of the client, as text. */
    public String of(HttpServletRequest request) {
        return proxies().client(request.getRemoteAddr(), forwarded(request));
    }

    /** All lines of the header as one: a proxy may add a line of its own after what the client sent. */
    private static Optional<String> forwarded(HttpServletRequest request) {
        String way = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return Optional.of(way).filter(text -> !text.isBlank());
    }

    /** Whether it came over TLS, to us or to a proxy we know. */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || (proxies().contain(request.getRemoteAddr())
                        && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
    }

    private TrustedProxies proxies() {
        return TrustedProxies.of(trusted.orElse(""));
    }
}
