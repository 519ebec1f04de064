package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.page.LanguageView;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.JpaAccounts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sessions of people who signed in on the pages. */
@ApplicationScoped
public class Sessions {

    /** Request attribute that is there while its person must choose a password of their own first. */
    public static final String MUST_CHANGE = "nl.blauwdruk.password-to-change";

    @Inject
    private JpaAccounts accounts;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "blauwdruk.session.longest", defaultValue = "PT12H")
    private Duration longest;

    /** Begins a session under a fresh id, so that one that was known before is of no use. */
    void begin(HttpServletRequest request, SessionMark mark) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SessionMark.ATTRIBUTE, mark);
    }

    /** Ends the session of this request. */
    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Who the session of a request belongs to; empty when there is none that holds. */
    Optional<Person> person(HttpServletRequest request) {
        Optional<Account> account = account(request);
        account.filter(Account::mustChangePassword).ifPresent(it -> request.setAttribute(MUST_CHANGE, true));
        account.flatMap(Account::language)
                .ifPresent(language -> request.setAttribute(LanguageView.PREFERRED, language));
        return account.map(it -> it.person(Via.SESSION, false));
    }

    /** Lets the session of this request outlive what ended all sessions of its account just now. */
    public void goOn(HttpServletRequest request, Account account) {
        begin(request, SessionMark.of(account, clock.instant()));
    }

    private Optional<Account> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SessionMark.ATTRIBUTE) instanceof SessionMark mark)) {
            return Optional.empty();
        }
        Optional<Account> account =
                accounts.byLogin(mark.login()).filter(known -> mark.isGoodFor(known, clock.instant(), longest));
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account;
    }
}
