package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;

/**
 * Lets the roles of someone follow what an identity provider says of them. What an administrator gave by hand is not the
 * provider's to take, and the last administrator of the programme stays one until there is another.
 */
@ApplicationScoped
public class FollowingClaims {

    private static final Logger LOG = System.getLogger(FollowingClaims.class.getName());

    private final JpaAccounts accounts;
    private final Audit audit;

    @Inject
    public FollowingClaims(JpaAccounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    protected FollowingClaims() { // for CDI
        this(null, null);
    }

    /** Makes the claimed roles of an account these; within the transaction of whoever lets them in. */
    public void follow(Account account, List<Membership> claims) {
        String before = account.words();
        boolean could = account.isProgrammeAdministrator();
        account.follow(claims);
        if (could
                && !account.isProgrammeAdministrator()
                && accounts.otherAdministrator(account).isEmpty()) {
            keepAdministrator(account, claims);
        }
        if (!before.equals(account.words())) {
            CurrentPerson.runAs(Person.SYSTEM, () -> {
                audit.record(Change.of(Operation.MANAGE_PEOPLE, "account", account.login(), before, account.words())
                        .because("Zo zegt de identiteitsprovider"));
                return null;
            });
        }
    }

    private static void keepAdministrator(Account account, List<Membership> claims) {
        LOG.log(
                Level.WARNING,
                "The identity provider no longer names {0} an administrator of the programme; there is no other, so the"
                        + " role stays until there is",
                account.login());
        List<Membership> kept = new ArrayList<>(claims);
        kept.add(Membership.PROGRAMME_ADMINISTRATOR);
        account.follow(kept);
    }
}
