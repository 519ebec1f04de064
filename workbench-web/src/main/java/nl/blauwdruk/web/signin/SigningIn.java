package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.FollowingClaims;
import nl.blauwdruk.web.people.JpaAccounts;
import nl.blauwdruk.web.people.Passwords;

/** Lets people in who prove who they are. */
@ApplicationScoped
public class SigningIn {

    private final JpaAccounts accounts;
    private final Passwords passwords;
    private final Failures failures;
    private final Demonstrators demonstrators;
    private final LocalSignIn local;
    private final FollowingClaims claims;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public SigningIn(
            JpaAccounts accounts,
            Passwords passwords,
            Failures failures,
            Demonstrators demonstrators,
            LocalSignIn local,
            FollowingClaims claims,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.demonstrators = demonstrators;
        this.local = local;
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
    }

    protected SigningIn() { // for CDI
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Proves by a password who someone is.
     *
     * @param login as typed
     * @param password as typed
     * @param address where from
     * @return what the session is to remember
     * @throws SignInRefused when it is not right
     */
    @Transactional(dontRollbackOn = SignInRefused.class)
    public SessionMark withPassword(String login, String password, String address) throws SignInRefused {
        if (!local.isOpen()) {
            throw new SignInRefused(SignInRefused.Reason.CLOSED);
        }
        long seconds = failures.secondsToWait(login, address);
        if (seconds > 0) {
            throw new SignInRefused(SignInRefused.Reason.WAIT, seconds);
        }
        Optional<Account> account = accounts.byLogin(login);
        boolean right = passwords.isRight(password, account.flatMap(Account::passwordHash));
        if (!right || account.orElseThrow().isBlocked()) {
            failed(login, address, account);
            throw new SignInRefused(SignInRefused.Reason.WRONG);
        }
        failures.forget(login);
        return letIn(account.get());
    }

    /** A guesser makes many failures: the log gets one entry when the waiting begins, not one for each. */
    private void failed(String login, String address, Optional<Account> account) {
        boolean begins = failures.count(login, address);
        if (begins && account.isPresent()) {
            CurrentPerson.runAs(Person.SYSTEM, () -> {
                audit.record(Change.of(
                                Operation.MANAGE_OWN_ACCOUNT,
                                "account",
                                account.get().login(),
                                "",
                                "aanmelden mislukt")
                        .because("Te vaak mislukt, het laatst vanaf " + address));
                return null;
            });
        }
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

    /**
     * Lets someone in whom an identity provider proved. Their account is made at the first time; it follows the provider's
     * roles where that names any.
     *
     * @throws SignInRefused when the account is blocked, or another account has the login
     */
    @Transactional(dontRollbackOn = SignInRefused.class)
    public SessionMark asProven(ProvenPerson proven) throws SignInRefused {
        Optional<Account> known = accounts.byExternalId(proven.externalId());
        if (known.isEmpty() && accounts.byLogin(proven.login()).isPresent()) {
            throw new SignInRefused(
                    SignInRefused.Reason.WRONG); // a name proves nothing: that account is someone else's
        }
        Account account = known.orElseGet(() -> added(proven));
        if (account.isBlocked()) {
            throw new SignInRefused(SignInRefused.Reason.WRONG);
        }
        proven.memberships().ifPresent(memberships -> claims.follow(account, memberships));
        return letIn(account);
    }

    private Account added(ProvenPerson proven) {
        Account fresh = new Account(proven.login(), proven.name(), clock.instant());
        fresh.bindTo(proven.externalId());
        accounts.add(fresh);
        CurrentPerson.runAs(Person.SYSTEM, () -> {
            audit.record(Change.of(Operation.MANAGE_PEOPLE, "account", fresh.login(), "", fresh.words())
                    .because("Voor het eerst aangemeld via de identiteitsprovider"));
            return null;
        });
        return fresh;
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
