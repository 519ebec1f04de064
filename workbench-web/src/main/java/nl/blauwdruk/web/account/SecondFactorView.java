package nl.blauwdruk.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.blauwdruk.web.factor.QrDrawing;
import nl.blauwdruk.web.factor.RecoveryCode;
import nl.blauwdruk.web.factor.SharedSecret;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.proxy.ClientAddress;
import nl.blauwdruk.web.signin.Sessions;

/** The part of one's own account about the second factor. The secret to set up stays in the session until a code confirms it. */
@Named
@RequestScoped
public class SecondFactorView {

    private static final String ATTRIBUTE = "nl.blauwdruk.second-factor";

    @Inject
    private ProtectingOwnAccount protecting;

    @Inject
    private ChangingOwnAccount changing;

    @Inject
    private Sessions sessions;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private Account account;
    private SharedSecret secret;
    private List<RecoveryCode> recoveryCodes = List.of();
    private String code;
    private String password;
    private String proof;

    @PostConstruct
    void read() {
        account = changing.mine();
        HttpSession session = request.getSession(false);
        secret = session == null ? null : (SharedSecret) session.getAttribute(ATTRIBUTE);
    }

    /** Shows a new secret to put into an app. */
    public void begin() {
        secret = SharedSecret.random();
        request.getSession().setAttribute(ATTRIBUTE, secret);
    }

    /** Forgets the secret that was shown. */
    public void cancel() {
        secret = null;
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    /** Makes the secret count, when the app shows the right code for it. */
    public void confirm() {
        if (secret == null) {
            return; // confirmed in another window
        }
        attempt(() -> {
            recoveryCodes = protecting.protect(secret, text(code), text(password), clientAddress.of(request));
            cancel();
            goOn();
            return "settings.factor.on";
        });
    }

    /** Shows new recovery codes. */
    public void renew() {
        attempt(() -> {
            recoveryCodes = protecting.renewRecoveryCodes(text(proof), clientAddress.of(request));
            return "settings.factor.renewed";
        });
    }

    /** Asks for no more codes. */
    public void drop() {
        attempt(() -> {
            protecting.drop(text(proof), clientAddress.of(request));
            goOn();
            return "settings.factor.off";
        });
    }

    private void attempt(Supplier<String> work) {
        try {
            messages.done(work.get());
        } catch (PasswordRefused refused) {
            messages.refused(texts.format("settings.factor.refused." + refused.reason(), refused.seconds()));
        }
    }

    private void goOn() {
        account = changing.mine();
        sessions.goOn(request, account);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** Whether setting it up comes before all else. */
    public boolean isForced() {
        return request.getAttribute(Sessions.MUST_PROTECT) != null && !isOn();
    }

    public boolean isOn() {
        return account.secondFactor().isPresent();
    }

    /** Whether there is a secret to put into an app. */
    public boolean isSettingUp() {
        return secret != null && !isOn();
    }

    public SharedSecret getSecret() {
        return secret;
    }

    /** The secret as an app reads it. */
    public QrDrawing getDrawing() {
        return QrDrawing.of(secret.address(account.login()));
    }

    /** Codes to keep, right after they were made; empty otherwise. */
    public List<RecoveryCode> getRecoveryCodes() {
        return recoveryCodes;
    }

    public int getLeft() {
        return protecting.recoveryCodesLeft();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
