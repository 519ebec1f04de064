package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.proxy.ClientAddress;

/** The page that asks for the code after the password. */
@Named
@RequestScoped
public class SecondStepView {

    @Inject
    private SigningIn signingIn;

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

    @Inject
    private Clock clock;

    private String code;

    /** Ends the sign-in with what was typed. */
    public void enter() {
        Optional<HalfSignIn> half = sessions.half(request);
        if (half.isEmpty()) {
            return; // the page says it has ended
        }
        try {
            SessionMark mark =
                    signingIn.withCode(half.get(), Objects.requireNonNullElse(code, ""), clientAddress.of(request));
            sessions.begin(request, mark);
            redirects.to(getBack());
        } catch (SignInRefused refused) {
            code = null;
            if (refused.reason() == SignInRefused.Reason.EXPIRED) {
                sessions.dropHalf(request);
            }
            messages.refused(texts.format("signin.refused." + refused.reason(), refused.seconds()));
        }
    }

    /** Whether there is a sign-in to end. */
    public boolean isOpen() {
        return sessions.half(request)
                .filter(half -> half.isInTime(clock.instant()))
                .isPresent();
    }

    /** Where to go after, as the address says. */
    public String getBack() {
        return LocalPath.orStart(request.getParameter(SignInView.BACK));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
