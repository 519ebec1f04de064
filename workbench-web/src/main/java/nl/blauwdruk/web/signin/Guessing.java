package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.people.Account;

/** Makes guessing passwords and codes useless: who fails again and again waits, longer each time. */
@ApplicationScoped
public class Guessing {

    private final Failures failures;
    private final Audit audit;

    @Inject
    public Guessing(Failures failures, Audit audit) {
        this.failures = failures;
        this.audit = audit;
    }

    protected Guessing() { // for CDI
        this(null, null);
    }

    /** Seconds to wait before this login may be tried from this address; 0 when at once. */
    public long secondsToWait(String login, String address) {
        return failures.secondsToWait(login, address);
    }

    /** Counts a failure. A guesser makes many: the log gets one entry when the waiting begins, not one for each. */
    public void failed(String login, String address, Optional<Account> account) {
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

    /** Forgets the failures of an account whose owner proved who they are. */
    public void proved(String login) {
        failures.forget(login);
    }
}
