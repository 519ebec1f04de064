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
import nl.blauwdruk.web.people.SecondFactors;

/** Lets people in who prove who they are. */
@ApplicationScoped
public class SigningIn {

    private final JpaAccounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Guessing guessing;
    private final Demonstrators demonstrators;
    private final LocalSignIn local;
    private final FollowingClaims claims;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public SigningIn(
            JpaAccounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Guessing guessing,
            Demonstrators demonstrators,
            LocalSignIn local,
            FollowingClaims claims,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.guessing = guessing;
        this.demonstrators = demonstrators;
        this.local = local;
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
    }

    protected SigningIn() { // for CDI
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * Proves by a password who someone is.
     *
     * @param login as typed
     * @param password as typed
     * @param address where from
     * @return what the session is to remember
     * @throws CodeNeeded when it is right and the account has a second factor
     * @throws SignInRefused when it is not right
     */
    @Transactional(dontRollbackOn = SignInRefused.class)
    public SessionMark withPassword(String login, String password, String address) throws SignInRefused {
        if (!local.isOpen()) {
            throw new SignInRefused(SignInRefused.Reason.CLOSED);
        }
        requireNoWait(login, address);
        Optional<Account> account = accounts.byLogin(login);
        boolean right = passwords.isRight(password, account.flatMap(Account::passwordHash));
        if (!right || account.orElseThrow().isBlocked()) {
            guessing.failed(login, address, account);
            throw new SignInRefused(SignInRefused.Reason.WRONG);
        }
        if (account.get().secondFactor().isPresent()) { // the failures count on: a right password alone forgets none
            throw new CodeNeeded(HalfSignIn.of(account.get(), clock.instant()));
        }
        guessing.proved(login);
        letIn(account.get(), "aangemeld");
        return SessionMark.byPassword(account.get(), clock.instant());
    }

    /**
     * Proves by a code, after the password, who someone is. The account is held fast meanwhile: a thousand guesses at once are
     * counted one after the other.
     *
     * @param half what the right password began
     * @param code of the app, or a recovery code, as typed
     * @param address where from
     * @return what the session is to remember
     * @throws SignInRefused when it is not right, or comes too late
     */
    @Transactional(dontRollbackOn = SignInRefused.class)
    public SessionMark withCode(HalfSignIn half, String code, String address) throws SignInRefused {
        Account account = accounts.heldByLogin(half.login())
                .filter(known -> half.isGoodFor(known, clock.instant()))
                .orElseThrow(() -> new SignInRefused(SignInRefused.Reason.EXPIRED));
        requireNoWait(half.login(), address);
        SecondFactors.Answer answer = factors.answer(account, code);
        if (answer == SecondFactors.Answer.WRONG) {
            guessing.failed(half.login(), address, Optional.of(account));
            throw new SignInRefused(SignInRefused.Reason.WRONG_CODE);
        }
        guessing.proved(half.login());
        letIn(account, answer == SecondFactors.Answer.CODE ? "aangemeld" : "aangemeld met een herstelcode");
        return SessionMark.byPassword(account, clock.instant());
    }

    private void requireNoWait(String login, String address) throws SignInRefused {
        long seconds = guessing.secondsToWait(login, address);
        if (seconds > 0) {
            throw new SignInRefused(SignInRefused.Reason.WAIT, seconds);
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
        letIn(account, "aangemeld");
        return SessionMark.byOther(account, clock.instant());
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
        letIn(account, "aangemeld");
        return SessionMark.byOther(account, clock.instant());
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

    private void letIn(Account account, String how) {
        account.signedIn(clock.instant());
        CurrentPerson.runAs(account.person(Via.SESSION, false), () -> {
            audit.record(Change.of(Operation.MANAGE_OWN_ACCOUNT, "account", account.login(), "", how));
            return null;
        });
    }
}
