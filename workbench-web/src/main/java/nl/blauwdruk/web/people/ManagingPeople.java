package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;

/**
 * What administrators do with accounts. A membership is theirs to give and take where it lies within their own; an account as
 * a whole (its name, password, block) only when all its memberships do.
 */
@ApplicationScoped
public class ManagingPeople {

    private final JpaAccounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Places places;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public ManagingPeople(
            JpaAccounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Places places,
            Access access,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.places = places;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected ManagingPeople() { // for CDI
        this(null, null, null, null, null, null, null);
    }

    /** One page of the people this administrator sees to, by name; all, or those whose name or login has a text in it. */
    @Transactional
    @Does(Operation.READ_PEOPLE)
    public List<Account> page(String search, int first, int most) {
        return accounts.page(PeopleFilter.of(access.person(), search), first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    @Does(Operation.READ_PEOPLE)
    public long count(String search) {
        return accounts.count(PeopleFilter.of(access.person(), search));
    }

    /** Someone this administrator sees to; empty for everyone else. */
    @Transactional
    @Does(Operation.READ_PEOPLE)
    public Optional<Account> byId(long id) {
        return accounts.byId(id).filter(this::isSeen);
    }

    /** Whether this administrator may do something to the account as a whole. */
    @Transactional
    @Does(Operation.READ_PEOPLE)
    public boolean isMine(Account account) {
        return scopesOf(account).stream().allMatch(scope -> access.may(Operation.MANAGE_PEOPLE, scope));
    }

    /**
     * Makes an account.
     *
     * @return its number and the password to hand over, which must be changed at the first sign-in
     */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public NewAccount add(String login, String name, List<Membership> memberships) {
        places.requireMine(memberships);
        Account account = fresh(login, name);
        String password = Passwords.random();
        account.choosePassword(passwords.hash(password), true);
        memberships.forEach(account::give);
        accounts.add(account);
        record(account, Scope.PROGRAMME, "", account.words());
        return new NewAccount(account.id(), account.login(), password);
    }

    private Account fresh(String login, String name) {
        requireName(login);
        requireName(name);
        if (accounts.byLogin(login).isPresent()) {
            throw new TakenLogin();
        }
        return new Account(login, name, clock.instant());
    }

    private static void requireName(String text) {
        if (!Account.isText(text)) {
            throw new UnclearAccount();
        }
    }

    /** Gives a role. */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public void give(long id, Membership membership) {
        places.requireMine(List.of(membership));
        change(seen(id), account -> account.give(membership), membership.scope());
    }

    /** Takes a role away. */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public void take(long id, Membership membership) {
        access.require(Operation.MANAGE_PEOPLE, membership.scope());
        change(seen(id), account -> account.take(membership), membership.scope());
    }

    /**
     * Makes an account as a whole what someone wrote it should be.
     *
     * @param version of the account they read
     * @throws OptimisticLockException when somebody changed it since
     */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public void replace(long id, long version, String name, boolean blocked, List<Membership> memberships) {
        Account account = mine(id);
        requireName(name);
        if (account.version() != version) {
            throw new OptimisticLockException("Account " + id + " was changed since");
        }
        List<Membership> other = new ArrayList<>(account.memberships());
        other.removeIf(memberships::contains);
        List<Membership> fresh = new ArrayList<>(memberships);
        fresh.removeIf(account.memberships()::contains);
        places.requireMine(memberships);
        change(
                account,
                it -> {
                    it.rename(name);
                    other.forEach(it::take);
                    fresh.forEach(it::give);
                    setBlocked(it, blocked);
                },
                Scope.PROGRAMME);
    }

    private static void setBlocked(Account account, boolean blocked) {
        if (blocked && !account.isBlocked()) {
            account.block();
        } else if (!blocked) {
            account.unblock();
        }
    }

    /** Keeps someone out, or lets them in again. */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public void block(long id, boolean blocked) {
        change(mine(id), account -> setBlocked(account, blocked), Scope.PROGRAMME);
    }

    /**
     * Gives someone who forgot theirs another password; every session of theirs ends.
     *
     * @return the password to hand over, which must be changed at the first sign-in
     */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public String resetPassword(long id) {
        Account account = mine(id);
        String password = Passwords.random();
        account.choosePassword(passwords.hash(password), true);
        record(account, Scope.PROGRAMME, "wachtwoord", "nieuw eenmalig wachtwoord");
        return password;
    }

    /** Ends all sessions of someone. */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public void signOutEverywhere(long id) {
        Account account = mine(id);
        account.signOutEverywhere();
        record(account, Scope.PROGRAMME, "sessies", "overal afgemeld");
    }

    /** Lets someone who lost their second factor sign in without, until they set one again. */
    @Transactional
    @Does(Operation.MANAGE_PEOPLE)
    public void dropSecondFactor(long id) {
        Account account = mine(id);
        factors.drop(account);
        account.signOutEverywhere();
        record(account, Scope.PROGRAMME, "tweede factor", "geen tweede factor");
    }

    private void change(Account account, Consumer<Account> work, Scope about) {
        String before = account.words();
        boolean could = account.isProgrammeAdministrator();
        work.accept(account);
        if (could
                && !account.isProgrammeAdministrator()
                && accounts.otherAdministrator(account).isEmpty()) {
            throw new LastAdministrator();
        }
        record(account, about, before, account.words());
    }

    private Account seen(long id) {
        return accounts.byId(id).filter(this::isSeen).orElseThrow(() -> new UnknownPerson(id));
    }

    private boolean isSeen(Account account) {
        return scopesOf(account).stream().anyMatch(scope -> access.may(Operation.MANAGE_PEOPLE, scope));
    }

    private Account mine(long id) {
        Account account = accounts.byId(id).orElseThrow(() -> new UnknownPerson(id));
        access.requireAll(Operation.MANAGE_PEOPLE, scopesOf(account));
        return account;
    }

    private static List<Scope> scopesOf(Account account) {
        return account.memberships().isEmpty()
                ? List.of(Scope.PROGRAMME)
                : account.memberships().stream().map(Membership::scope).toList();
    }

    private void record(Account account, Scope about, String before, String after) {
        String municipality = about.municipalities().stream().findFirst().orElse(null);
        audit.record(Change.of(Operation.MANAGE_PEOPLE, "account", account.login(), before, after)
                .at(municipality));
    }
}
