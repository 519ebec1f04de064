package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;

/** Makes the accounts a workbench begins with. */
@ApplicationScoped
public class BeginningPeople {

    /** What the first administrator signs in with. */
    public static final String ADMINISTRATOR = "beheerder";

    /** Where the one-time password is laid down, in the working folder; whoever reads it out removes it. */
    public static final Path ONE_TIME_PASSWORD = Path.of("eerste-beheerder.txt");

    private static final Logger LOG = System.getLogger(BeginningPeople.class.getName());

    private final JpaAccounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public BeginningPeople(JpaAccounts accounts, Passwords passwords, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    protected BeginningPeople() { // for CDI
        this(null, null, null, null);
    }

    /**
     * Makes an administrator where there is no account at all.
     *
     * @param given the password to begin with; without one, a password is made up that must be changed at once
     */
    @Transactional
    public void administrator(Optional<String> given) {
        if (accounts.count() > 0) {
            return;
        }
        String password = given.orElseGet(Passwords::random);
        Account first = new Account(ADMINISTRATOR, "Beheerder", clock.instant());
        first.choosePassword(passwords.hash(password), given.isEmpty());
        add(first, List.of(new Membership(Role.ADMINISTRATOR, null, null)));
        if (given.isEmpty()) {
            layDown(password);
        }
    }

    /** Adds an account that no password opens, for the people of a demonstration, once. */
    @Transactional
    public void addUnlessThere(String login, String name, List<Membership> memberships) {
        if (accounts.byLogin(login).isEmpty()) {
            add(new Account(login, name, clock.instant()), memberships);
        }
    }

    private void add(Account account, List<Membership> memberships) {
        memberships.forEach(account::give);
        accounts.add(account);
        CurrentPerson.runAs(Person.SYSTEM, () -> {
            audit.record(Change.of(Operation.MANAGE_PEOPLE, "account", account.login(), "", account.name()));
            return null;
        });
    }

    /** The log is read by more people than the one who may have this, so it goes into a file of its own. */
    private static void layDown(String password) {
        try {
            Files.deleteIfExists(ONE_TIME_PASSWORD);
            Files.createFile(ONE_TIME_PASSWORD);
            File file = ONE_TIME_PASSWORD.toFile();
            if (!file.setReadable(false, false) || !file.setReadable(true, true)) {
                LOG.log(Level.WARNING, "Others on this machine may be able to read {0}", file.getAbsolutePath());
            }
            Files.writeString(ONE_TIME_PASSWORD, password);
            LOG.log(
                    Level.INFO,
                    "The one-time password of {0} is in {1}",
                    ADMINISTRATOR,
                    ONE_TIME_PASSWORD.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + ONE_TIME_PASSWORD.toAbsolutePath(), e);
        }
    }
}
