package nl.blauwdruk.web.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What became of one attempt to tell an address of one change. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {

    private static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_delivery_seq")
    @SequenceGenerator(name = "webhook_delivery_seq", sequenceName = "webhook_delivery_seq", allocationSize = 50)
    private Long id;

    @Column(name = "webhook_id")
    private Long webhook;

    @Column(name = "number")
    private long number;

    @Column(name = "at_micros")
    private long atMicros;

    @Column(name = "attempt")
    private int attempt;

    @Column(name = "status")
    private int status;

    @Column(name = "note")
    private String note;

    protected WebhookDelivery() {} // for JPA

    /** @param number of the audit entry; 0 for a trial */
    public WebhookDelivery(Long webhook, long number, Instant at, int attempt, Answer answer) {
        this.webhook = webhook;
        this.number = number;
        this.atMicros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        this.attempt = attempt;
        this.status = answer.status();
        this.note = answer.note().substring(0, Math.min(LONGEST, answer.note().length()));
    }

    public Long webhook() {
        return webhook;
    }

    public long number() {
        return number;
    }

    public Instant at() {
        return Instant.EPOCH.plus(atMicros, ChronoUnit.MICROS);
    }

    public int attempt() {
        return attempt;
    }

    /** HTTP status; 0 when there was no answer. */
    public int status() {
        return status;
    }

    /** Why there was no answer. */
    public String note() {
        return note;
    }
}
