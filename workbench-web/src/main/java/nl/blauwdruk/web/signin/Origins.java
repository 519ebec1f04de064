package nl.blauwdruk.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Tells a request that another site made a browser send. Browsers always say where a changing request comes from. */
final class Origins {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    private Origins() {}

    /** Whether it would change something and was not sent by our own pages or by a program. */
    static boolean isForged(HttpServletRequest request) {
        if (SAFE_METHODS.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site != null && OTHER_SITES.contains(site.toLowerCase(Locale.ROOT)))
                || (origin != null && !isOwn(origin, request.getHeader("Host")));
    }

    private static boolean isOwn(String origin, String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
