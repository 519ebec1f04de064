package nl.blauwdruk.web.signin.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Sends a browser to the identity provider. */
@WebServlet("/signin/oidc")
public class OidcEntry extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(OidcEntry.class.getName());

    @Inject
    private transient OidcSettings settings;

    @Inject
    private transient IdentityProvider provider;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isConfigured()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OidcQuestion question = new OidcQuestion(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                settings.ownUrl(request) + "/signin/oidc/back",
                request.getParameter("terug"),
                clock.instant());
        try {
            String address = provider.questionFor(question).toString();
            request.getSession(true).setAttribute(OidcQuestion.ATTRIBUTE, question);
            response.sendRedirect(address);
        } catch (OidcRefused | IllegalStateException | IllegalArgumentException refused) {
            LOG.log(Level.WARNING, "No way to the identity provider: {0}", refused.getMessage());
            response.sendRedirect(request.getContextPath() + "/signin/form?geweigerd=" + OidcRefused.Reason.PROVIDER);
        }
    }
}
