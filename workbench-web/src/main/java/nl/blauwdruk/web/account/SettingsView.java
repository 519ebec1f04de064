package nl.blauwdruk.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.Municipality;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.proxy.ClientAddress;
import nl.blauwdruk.web.signin.Sessions;

/** The page of one's own account. */
@Named
@RequestScoped
public class SettingsView {

    @Inject
    private ChangingOwnAccount changing;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Sessions sessions;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private Account account;
    private String oldPassword;
    private String newPassword;
    private String again;
    private String language;
    private String wordsOf;

    @PostConstruct
    void read() {
        account = changing.mine();
        language = account.language().orElse(null);
        wordsOf = account.wordsOf().orElse(null);
    }

    /** Chooses another password; this session goes on, all others end. */
    public void changePassword() {
        boolean first = isForced();
        if (!Objects.equals(newPassword, again)) {
            messages.refused(texts.get("settings.password.refused.AGAIN"));
            return;
        }
        try {
            changing.changePassword(
                    Objects.requireNonNullElse(oldPassword, ""), newPassword, clientAddress.of(request));
        } catch (PasswordRefused refused) {
            messages.refused(texts.format("settings.password.refused." + refused.reason(), refused.seconds()));
            return;
        }
        account = changing.mine();
        sessions.goOn(request, account);
        if (first) {
            redirects.to("/start");
        } else {
            messages.done("settings.password.changed");
        }
    }

    /** Ends all sessions, this one too. */
    public void signOutEverywhere() {
        changing.signOutEverywhere();
        redirects.to("/signin/form");
    }

    /** Keeps how this person reads; the page comes again in their language. */
    public void prefer() {
        changing.prefer(language, wordsOf);
        redirects.to("/account/settings?bewaard=1");
    }

    /** Whether a preference was kept just before. */
    public boolean isKept() {
        return request.getParameter("bewaard") != null;
    }

    /** Whether a password of their own comes first. */
    public boolean isForced() {
        return account.mustChangePassword();
    }

    /** Whether this person has a password here at all, and not with an identity provider only. */
    public boolean isWithPassword() {
        return account.passwordHash().isPresent();
    }

    public Account getAccount() {
        return account;
    }

    public List<Municipality> getMunicipalities() {
        return municipalities.all();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getWordsOf() {
        return wordsOf;
    }

    public void setWordsOf(String wordsOf) {
        this.wordsOf = wordsOf;
    }
}
