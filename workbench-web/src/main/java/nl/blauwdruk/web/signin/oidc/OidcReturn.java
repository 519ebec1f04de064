package nl.blauwdruk.web.signin.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import nl.blauwdruk.web.signin.Entering;
import nl.blauwdruk.web.signin.SignInRefused;

/** Takes the browser back from the identity provider. */
@WebServlet("/signin/oidc/back")
public class OidcReturn extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(OidcReturn.class.getName());

    @Inject
    private transient ComingInThroughProvider through;

    @Inject
    private transient Entering entering;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String context = request.getContextPath();
        try {
            response.sendRedirect(context + enter(request));
        } catch (OidcRefused refused) {
            LOG.log(Level.WARNING, "Refused after the identity provider: {0}", refused.getMessage());
            response.sendRedirect(context + "/signin/form?geweigerd=" + refused.reason());
        }
    }

    /** Where to go after. */
    private String enter(HttpServletRequest request) throws OidcRefused {
        OidcQuestion question = question(request);
        AuthorizationCode code = code(request, question);
        try {
            Proof proof = through.prove(code, question);
            String page = entering.enter(request, proof.person(), question.back());
            OidcDoor.remember(request.getSession(), proof.token());
            return page;
        } catch (SignInRefused | IllegalArgumentException refused) { // such as a name that is too long to be one
            throw new OidcRefused(OidcRefused.Reason.ACCOUNT, refused);
        }
    }

    /** A question is answered once: whoever brings the answer a second time finds none. */
    private OidcQuestion question(HttpServletRequest request) throws OidcRefused {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(OidcQuestion.ATTRIBUTE);
        if (!(kept instanceof OidcQuestion question) || !question.isStillOpen(clock.instant())) {
            throw new OidcRefused(OidcRefused.Reason.STALE, "Nothing was asked in this session, or too long ago");
        }
        session.removeAttribute(OidcQuestion.ATTRIBUTE);
        return question;
    }

    private static AuthorizationCode code(HttpServletRequest request, OidcQuestion question) throws OidcRefused {
        try {
            AuthenticationResponse answer = AuthenticationResponseParser.parse(
                    URI.create(question.callback() + "?" + request.getQueryString()));
            if (answer.getState() == null
                    || !question.state().equals(answer.getState().getValue())) {
                throw new OidcRefused(OidcRefused.Reason.STALE, "The answer belongs to another question");
            }
            if (!answer.indicatesSuccess()) {
                throw new OidcRefused(
                        OidcRefused.Reason.DENIED,
                        answer.toErrorResponse().getErrorObject().toString());
            }
            return answer.toSuccessResponse().getAuthorizationCode();
        } catch (ParseException | IllegalArgumentException e) {
            throw new OidcRefused(OidcRefused.Reason.PROVIDER, e);
        }
    }
}
