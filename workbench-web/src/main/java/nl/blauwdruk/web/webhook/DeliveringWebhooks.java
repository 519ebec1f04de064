package nl.blauwdruk.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.report.audit.ChainedRecord;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.audit.SharedEntries;

/**
 * Tells every webhook of what changed since it last heard, in order. How far it has come is kept after each message,
 * so that after a crash at most one message is sent twice and none is lost. No transaction is open while one is sent.
 */
@ApplicationScoped
public class DeliveringWebhooks {

    private static final int AT_ONCE = 100;

    @Inject
    private JpaWebhooks webhooks;

    @Inject
    private SharedEntries entries;

    @Inject
    private Messenger messenger;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    /** Sends what is due now, to each until it has heard all or does not answer. */
    public void deliverDue() throws Exception {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        for (Webhook webhook : inTransaction(() -> webhooks.due(now))) {
            deliver(webhook);
        }
    }

    private void deliver(Webhook webhook) throws Exception {
        List<ChainedRecord> fresh = inTransaction(() -> entries.after(webhook.delivered(), AT_ONCE));
        for (ChainedRecord entry : fresh) {
            AuditRecord said = entry.record();
            Answer answer = messenger.send(webhook, said.number(), Message.of(said));
            if (!inTransaction(() -> keep(webhook.id(), said.number(), answer))) {
                return;
            }
        }
    }

    /** Keeps what became of a message; false when the next must wait. */
    private boolean keep(Long id, long number, Answer answer) {
        Webhook webhook = webhooks.byId(id).orElse(null);
        if (webhook == null) {
            return false; // taken away meanwhile
        }
        webhooks.add(new WebhookDelivery(id, number, clock.instant(), webhook.failures() + 1, answer));
        if (answer.isTaken()) {
            webhook.heard(number);
            return true;
        }
        webhook.missed(clock.instant());
        if (webhook.isPaused()) {
            CurrentPerson.runAs(Person.SYSTEM, () -> {
                audit.record(Change.of(Operation.MANAGE_WEBHOOKS, "webhook", String.valueOf(id), "actief", "gepauzeerd")
                        .because("Geen goed antwoord na " + webhook.failures() + " keer proberen"));
                return null;
            });
        }
        return false;
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }
}
