package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.JpaAccounts;
import nl.blauwdruk.web.people.Passwords;

/** Lets people in who prove who they are. */
@ApplicationScoped
public class SigningIn {

    private final JpaAccounts accounts;
    private final Passwords passwords;
    private final Demonstrators demonstrators;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public SigningIn(JpaAccounts accounts, Passwords passwords, Demonstrators demonstrators, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.demonstrators = demonstrators;
        this.audit = audit;
        this.clock = clock;
    }

    protected SigningIn() { // for CDI
        this(null, null, null, null, null);
    }

    /**
     * Proves by a password who someone is.
     *
     * @param login as typed
     * @param password as typed
     * @return what the session is to remember
     * @throws SignInRefused when it is not right
     */
    @Transactional(dontRollbackOn = SignInRefused.class)
    public SessionMark withPassword(String login, String password) throws SignInRefused {
        Optional<Account> account = accounts.byLogin(login);
        boolean right = passwords.isRight(password, account.flatMap(Account::passwordHash));
        if (!right || account.orElseThrow().isBlocked()) {
            throw new SignInRefused(SignInRefused.Reason.WRONG);
        }
        return letIn(account.get());
    }

    /**
     * Lets someone be one of the people of the demonstration.
     *
     * @throws SignInRefused where this is no demonstration, or it has nobody of that name
     */
    @Transactional(dontRollbackOn = SignInRefused.class)
    public SessionMark asDemonstrator(String login) throws SignInRefused {
        boolean known = demonstrators.all().stream().anyMatch(one -> one.login().equals(login));
        Account account = accounts.byLogin(login)
                .filter(one -> known && !one.isBlocked())
                .orElseThrow(() -> new SignInRefused(SignInRefused.Reason.WRONG));
        return letIn(account);
    }

    private SessionMark letIn(Account account) {
        account.signedIn(clock.instant());
        CurrentPerson.runAs(account.person(Via.SESSION, false), () -> {
            audit.record(Change.of(Operation.MANAGE_OWN_ACCOUNT, "account", account.login(), "", "aangemeld"));
            return null;
        });
        return SessionMark.of(account, clock.instant());
    }
}
