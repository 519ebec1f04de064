package nl.blauwdruk.web.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.IntPredicate;

/** Has something done once it is certain how the transaction ended, for what is remembered outside the database. */
@ApplicationScoped
public class TransactionEnd {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    /** Once what the transaction did is kept. */
    public void kept(Runnable then) {
        at(status -> status == Status.STATUS_COMMITTED, then);
    }

    /** Once what the transaction did has come to nothing. */
    public void undone(Runnable then) {
        at(status -> status != Status.STATUS_COMMITTED, then);
    }

    private void at(IntPredicate end, Runnable then) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // too early to know
            }

            @Override
            public void afterCompletion(int status) {
                if (end.test(status)) {
                    then.run();
                }
            }
        });
    }

    /** What this transaction alone knows under this key; null when nothing. */
    public Object own(Object key) {
        return registry.getResource(key);
    }

    /** Remembers something for this transaction alone. */
    public void own(Object key, Object value) {
        registry.putResource(key, value);
    }
}
