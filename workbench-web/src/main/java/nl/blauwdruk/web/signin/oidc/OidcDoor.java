package nl.blauwdruk.web.signin.oidc;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import nl.blauwdruk.web.signin.ProviderDoor;

/** The door of the identity provider; who goes out here also goes out there (OpenID Connect RP-Initiated Logout 1.0). */
@ApplicationScoped
public class OidcDoor implements ProviderDoor {

    private static final Logger LOG = System.getLogger(OidcDoor.class.getName());
    private static final String TOKEN = "nl.blauwdruk.oidc.token";

    @Inject
    private OidcSettings settings;

    @Inject
    private IdentityProvider provider;

    @Override
    public boolean isOpen() {
        try {
            return settings.isConfigured() && !settings.issuer().isEmpty();
        } catch (IllegalStateException | IllegalArgumentException wrong) {
            LOG.log(Level.WARNING, "No way in through an identity provider: {0}", wrong.getMessage());
            return false;
        }
    }

    /** Keeps by which token someone came in. */
    static void remember(HttpSession session, String token) {
        session.setAttribute(TOKEN, token);
    }

    @Override
    public void forget(HttpSession session) {
        session.removeAttribute(TOKEN);
    }

    @Override
    public Optional<URI> wayOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(TOKEN) instanceof String token)) {
            return Optional.empty();
        }
        try {
            URI back = URI.create(settings.ownUrl(request) + "/signin/form");
            return provider.endOfSessions().map(end -> question(end, token, back));
        } catch (OidcRefused | IllegalStateException | IllegalArgumentException refused) {
            LOG.log(Level.WARNING, "Signed out here, not at the identity provider: {0}", refused.getMessage());
            return Optional.empty();
        }
    }

    private URI question(URI end, String token, URI back) {
        try {
            return new LogoutRequest(
                            end, JWTParser.parse(token), null, new ClientID(settings.clientId()), back, null, null)
                    .toURI();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
