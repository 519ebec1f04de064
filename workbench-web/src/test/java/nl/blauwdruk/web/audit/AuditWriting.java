package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;

/** Records changes on a thread of its own, as one of several people at once. */
@ApplicationScoped
public class AuditWriting {

    @Inject
    private Audit audit;

    @Inject
    private UserTransaction transaction;

    /** So many transactions with two entries each. */
    public void many(int transactions) {
        try {
            for (int i = 0; i < transactions; i++) {
                String key = "gelijktijdig-" + i;
                transaction.begin();
                CurrentPerson.runAs(Person.SYSTEM, () -> {
                    audit.record(Change.of(Operation.EDIT_TERM, "term", key, "", "een"));
                    audit.record(Change.of(Operation.EDIT_TERM, "term", key, "een", "twee"));
                    return null;
                });
                transaction.commit();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
