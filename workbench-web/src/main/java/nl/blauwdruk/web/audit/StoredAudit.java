package nl.blauwdruk.web.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import nl.blauwdruk.web.access.Access;

/**
 * Keeps changes in the database, in the transaction of the change. Entries are gathered and written when everything
 * else of the transaction is, so that the end of the chain is locked for as short as can be and always last.
 */
@ApplicationScoped
public class StoredAudit implements Audit {

    private static final String GATHERED = StoredAudit.class.getName();

    private final Access access;
    private final Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Resource(lookup = "java:app/jdbc/blauwdruk") // not in a bean of its own: one made at commit is given no resources
    private DataSource database;

    @Inject
    public StoredAudit(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    protected StoredAudit() { // for CDI
        this(null, null);
    }

    /** @throws IllegalStateException outside a transaction: what is not undone with the change must not be kept */
    @Override
    public void record(Change change) {
        gathered().add(new Said(change, access.person(), clock.instant()));
    }

    private Gathered gathered() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException(
                    "A change is recorded in the transaction of that change, and there is none");
        }
        Gathered known = (Gathered) transactions.getResource(GATHERED);
        if (known != null) {
            return known;
        }
        Gathered fresh = new Gathered(new JdbcAuditChain(database));
        transactions.putResource(GATHERED, fresh);
        transactions.registerInterposedSynchronization(fresh);
        return fresh;
    }
}
