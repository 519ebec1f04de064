package nl.blauwdruk.web.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from and how; what a proxy says of it counts only when we know the proxy. One header counts, the one
 * the settings name: of the other a proxy may pass on what the client wrote.
 */
@ApplicationScoped
public class ClientAddress {

    private static final String STANDARD = "Forwarded";

    private final TrustedProxies proxies;
    private final boolean standard;

    /**
     * @param trusted addresses and ranges of proxies, with commas between them
     * @param header {@code Forwarded}, or else {@code X-Forwarded-For} with {@code X-Forwarded-Proto}
     */
    @Inject
    public ClientAddress(
            @ConfigProperty(name = "blauwdruk.proxy.trusted") Optional<String> trusted,
            @ConfigProperty(name = "blauwdruk.proxy.header", defaultValue = "X-Forwarded-For") String header) {
        proxies = TrustedProxies.of(trusted.orElse(""));
        standard = STANDARD.equalsIgnoreCase(header.strip());
    }

    protected ClientAddress() { // for CDI
        this(Optional.empty(), "");
    }

    /** Address of the client, as text. */
    public String of(HttpServletRequest request) {
        return proxies.client(request.getRemoteAddr(), told(request).way());
    }

    /** Whether it came over TLS, to us or to a proxy we know. */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || (proxies.contain(request.getRemoteAddr())
                        && told(request).scheme().filter("https"::equals).isPresent());
    }

    private Told told(HttpServletRequest request) {
        return standard
                ? Told.byStandard(lines(request, STANDARD))
                : Told.byCustom(lines(request, "X-Forwarded-For"), lines(request, "X-Forwarded-Proto"));
    }

    private static List<String> lines(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header));
    }
}
