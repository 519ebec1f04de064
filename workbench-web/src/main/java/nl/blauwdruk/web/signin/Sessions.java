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

    /** Request attribute that is there while its person must set up a second factor first. */
    public static final String MUST_PROTECT = "nl.blauwdruk.second-factor-to-set";

    @Inject
    private JpaAccounts accounts;

    @Inject
    private SecondFactorRule rule;

    @Inject
    private ProviderDoor provider;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "blauwdruk.session.longest", defaultValue = "PT12H")
    private Duration longest;

    /** Begins a session under a fresh id, so that one that was known before is of no use. */
    void begin(HttpServletRequest request, SessionMark mark) {
        request.getSession(true);
        request.changeSessionId();
        if (mark(request).filter(was -> was.login().equals(mark.login())).isEmpty()) {
            provider.forget(request.getSession());
        }
        request.getSession().removeAttribute(HalfSignIn.ATTRIBUTE);
        request.getSession().setAttribute(SessionMark.ATTRIBUTE, mark);
    }

    /** Keeps a sign-in until its code comes; whoever was signed in here is no longer. */
    void keep(HttpServletRequest request, HalfSignIn half) {
        request.getSession(true);
        request.changeSessionId();
        provider.forget(request.getSession());
        request.getSession().removeAttribute(SessionMark.ATTRIBUTE);
        request.getSession().setAttribute(HalfSignIn.ATTRIBUTE, half);
    }

    /** The sign-in that waits for its code; empty when there is none. */
    Optional<HalfSignIn> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HalfSignIn.ATTRIBUTE) instanceof HalfSignIn half
                ? Optional.of(half)
                : Optional.empty();
    }

    /** Forgets the sign-in that waits for its code. */
    void dropHalf(HttpServletRequest request) {
        request.getSession().removeAttribute(HalfSignIn.ATTRIBUTE);
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
        mark(request).ifPresent(mark -> begin(request, mark.renewed(account)));
    }

    private Optional<Account> account(HttpServletRequest request) {
        Optional<SessionMark> mark = mark(request);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.byLogin(mark.get().login())
                .filter(known -> mark.get().isGoodFor(known, clock.instant(), longest))
                .filter(known -> LastDone.isRecent(request, clock.instant()));
        if (account.isEmpty()) {
            request.getSession().invalidate();
        }
        account.filter(known -> rule.comesFirst(mark.get(), known))
                .ifPresent(known -> request.setAttribute(MUST_PROTECT, true));
        return account;
    }

    private static Optional<SessionMark> mark(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SessionMark.ATTRIBUTE) instanceof SessionMark mark
                ? Optional.of(mark)
                : Optional.empty();
    }
}
