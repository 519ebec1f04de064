package nl.blauwdruk.web.signin.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which identity provider there is, and how its claims become roles; read from keys under {@code blauwdruk.oidc}. */
@Named
@ApplicationScoped
public class OidcSettings {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");

    @Inject
    @ConfigProperty(name = "blauwdruk.oidc.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "blauwdruk.oidc.client.id", defaultValue = "blauwdruk")
    private String clientId;

    @Inject
    @ConfigProperty(name = "blauwdruk.oidc.client.secret", defaultValue = "-")
    private String clientSecret;

    @Inject
    @ConfigProperty(name = "blauwdruk.oidc.scopes", defaultValue = "openid profile email")
    private String scopes;

    @Inject
    @ConfigProperty(name = "blauwdruk.oidc.claim.roles")
    private Optional<String> rolesClaim;

    @Inject
    @ConfigProperty(name = "blauwdruk.oidc.roles")
    private Optional<String> meanings;

    @Inject
    @ConfigProperty(name = "blauwdruk.url")
    private Optional<String> ownUrl;

    /** Whether there is an identity provider at all. */
    public boolean isConfigured() {
        return issuer.filter(one -> !one.isBlank()).isPresent();
    }

    /**
     * Who issues the tokens.
     *
     * @throws IllegalStateException when it is not a secure address; only this machine may do without TLS
     */
    String issuer() {
        String address = issuer.orElseThrow().strip();
        URI uri = URI.create(address);
        boolean safe = "https".equals(uri.getScheme())
                || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
        if (!safe) {
            throw new IllegalStateException("blauwdruk.oidc.issuer must begin with https://, not " + address);
        }
        return address;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    List<String> scopes() {
        return List.of(scopes.strip().split("\\s+"));
    }

    String rolesClaim() {
        return rolesClaim.orElse("roles");
    }

    /** Whether a token without the claim means no roles: so it is where the settings name the claim. */
    boolean isAbsenceNoRole() {
        return rolesClaim.isPresent();
    }

    /** What values of the claim mean, where they are not roles themselves: {@code group=role:municipality, …}. */
    Map<String, String> meanings() {
        return SEPARATOR
                .splitAsStream(meanings.orElse("").strip())
                .filter(pair -> pair.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')).strip(),
                        pair -> pair.substring(pair.indexOf('=') + 1).strip(),
                        (first, second) -> second));
    }

    /** Our own address as browsers know it, without a slash at the end: as set, or else the one a request was sent to. */
    String ownUrl(HttpServletRequest request) {
        return ownUrl.map(url -> url.replaceAll("/+$", "")).orElseGet(() -> {
            String asked = request.getRequestURL().toString();
            return asked.substring(0, asked.length() - request.getServletPath().length());
        });
    }
}
