package nl.blauwdruk.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.people.AcceptingInvitations;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.Invitation;
import nl.blauwdruk.web.people.PeopleRefusal;

/**
 * The page on which someone who was invited makes an account. The link is taken out of the address at once, so that it stays
 * neither in the browser's history nor in what it tells other pages.
 */
@Named
@RequestScoped
public class InvitationView {

    private static final String ATTRIBUTE = "nl.blauwdruk.invitation";
    private static final String PARAMETER = "uitnodiging";

    @Inject
    private AcceptingInvitations accepting;

    @Inject
    private LocalSignIn local;

    @Inject
    private Sessions sessions;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Invitation invitation;
    private String login;
    private String password;
    private String again;

    @PostConstruct
    void read() {
        invitation = remembered().flatMap(accepting::open).orElse(null);
        login = invitation == null ? null : invitation.address();
    }

    /** Moves what the link carries from the address to the session. */
    public void load() {
        String carried = request.getParameter(PARAMETER);
        if (carried != null) {
            request.getSession(true).setAttribute(ATTRIBUTE, carried);
            redirects.to("/signin/invitation");
        }
    }

    private Optional<Secret> remembered() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String carried
                ? Optional.of(new Secret(carried))
                : Optional.empty();
    }

    /** Makes the account and signs in with it. */
    public void accept() {
        if (!local.isOpen()) {
            messages.refused(texts.get("signin.refused.CLOSED"));
            return;
        }
        if (!Objects.equals(password, again)) {
            messages.refused(texts.get("settings.password.refused.AGAIN"));
            return;
        }
        try {
            Account account = accepting.accept(
                    remembered().orElse(new Secret("")), login, Objects.requireNonNullElse(password, ""));
            request.getSession().removeAttribute(ATTRIBUTE);
            sessions.begin(request, SessionMark.byPassword(account, clock.instant()));
            redirects.to(LocalPath.START);
        } catch (PeopleRefusal refused) {
            messages.refused(texts.get("people.refused." + refused.code()));
        }
    }

    public boolean isThere() {
        return invitation != null;
    }

    public Invitation getInvitation() {
        return invitation;
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

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
