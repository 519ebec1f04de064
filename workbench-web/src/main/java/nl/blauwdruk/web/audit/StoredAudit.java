package nl.blauwdruk.web.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import nl.blauwdruk.report.audit.ChainHead;
import nl.blauwdruk.web.access.Access;

/**
 * Keeps changes in the database, in the transaction of the change and on its connection. What was changed before is written
 * first, so that everyone locks in the same order: their own rows, then the end of the chain. Record last, and the chain is
 * held for as short as can be.
 */
@ApplicationScoped
public class StoredAudit implements Audit {

    private final Access access;
    private final Clock clock;
    private final AtomicReference<ChainHead> lastSeen = new AtomicReference<>();

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

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
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException(
                    "A change is recorded in the transaction of that change, and there is none");
        }
        entities.flush();
        new JdbcAuditChain(entities.unwrap(Connection.class), lastSeen)
                .append(new Said(change, access.person(), clock.instant()));
    }
}
