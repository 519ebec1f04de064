package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.proxy.ClientAddress;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    /** Request parameter with the page to go to after. */
    static final String BACK = "terug";

    @Inject
    private SigningIn signingIn;

    @Inject
    private Sessions sessions;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Demonstrators demonstrators;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String login;
    private String password;

    /** Signs in with what was typed. */
    public void enter() {
        try {
            goOn(signingIn.withPassword(
                    Objects.requireNonNullElse(login, ""),
                    Objects.requireNonNullElse(password, ""),
                    clientAddress.of(request)));
        } catch (CodeNeeded half) {
            sessions.keep(request, half.half());
            redirects.to("/signin/code?" + BACK + "=" + getBackEncoded());
        } catch (SignInRefused refused) {
            messages.refused(texts.format("signin.refused." + refused.reason(), refused.seconds()));
        }
    }

    /** Signs in as one of the people of the demonstration; there are none elsewhere. */
    public void enterAs(String demonstrator) {
        try {
            goOn(signingIn.asDemonstrator(demonstrator));
        } catch (SignInRefused refused) {
            messages.refused(texts.format("signin.refused." + refused.reason(), refused.seconds()));
        }
    }

    private void goOn(SessionMark mark) {
        sessions.begin(request, mark);
        redirects.to(LocalPath.orStart(request.getParameter(BACK)));
    }

    /** The people of the demonstration; empty where this is none. */
    public List<Demonstrator> getDemonstrators() {
        return demonstrators.all();
    }

    /** Where to go after, as the address says. */
    public String getBack() {
        return LocalPath.orStart(request.getParameter(BACK));
    }

    /** The same, to stand in an address. */
    public String getBackEncoded() {
        return URLEncoder.encode(getBack(), StandardCharsets.UTF_8);
    }

    /** Key of why the identity provider's answer was refused. */
    public String getRefusal() {
        String key = "signin.oidc.refused." + request.getParameter("geweigerd");
        return texts.containsKey(key) ? key : "signin.oidc.refused.PROVIDER";
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
