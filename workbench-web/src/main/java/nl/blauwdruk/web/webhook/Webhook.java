package nl.blauwdruk.web.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An address outside that hears of every change in turn, and how far it has come. */
@Entity
@Table(name = "webhook")
public class Webhook {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_seq")
    @SequenceGenerator(name = "webhook_seq", sequenceName = "webhook_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "url")
    private String url;

    @Column(name = "secret")
    private String secret;

    @Column(name = "delivered")
    private long delivered;

    @Column(name = "failures")
    private int failures;

    @Column(name = "due_at_micros")
    private long dueAtMicros;

    @Column(name = "paused")
    private boolean paused;

    protected Webhook() {} // for JPA

    /** An address that hears of what comes after an entry. */
    public Webhook(URI url, String secret, long after) {
        this.url = url.toString();
        this.secret = secret;
        this.delivered = after;
    }

    /** The entry arrived, or was none of its business. */
    public void heard(long number) {
        delivered = Math.max(delivered, number);
        failures = 0;
        dueAtMicros = 0;
    }

    /** The next entry did not arrive: it is tried again later, and given up when it never does. */
    public void missed(Instant now) {
        failures++;
        RetryPlan.after(failures)
                .ifPresentOrElse(
                        wait -> dueAtMicros = ChronoUnit.MICROS.between(Instant.EPOCH, now.plus(wait)),
                        () -> paused = true);
    }

    /** Begins again where it stopped. */
    public void resume() {
        paused = false;
        failures = 0;
        dueAtMicros = 0;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public URI url() {
        return URI.create(url);
    }

    String secret() {
        return secret;
    }

    /** Number of the last entry it has heard of. */
    public long delivered() {
        return delivered;
    }

    /** How often the next entry failed to arrive. */
    public int failures() {
        return failures;
    }

    public boolean isPaused() {
        return paused;
    }
}
