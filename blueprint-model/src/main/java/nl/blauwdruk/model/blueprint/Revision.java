package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A blueprint as it was at a moment, never changed afterwards. */
@Entity
@Table(
        name = "blueprint_revision",
        uniqueConstraints = @UniqueConstraint(columnNames = {"blueprint_key", "number_in_row"}))
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;

    @Column(name = "blueprint_key")
    private String blueprintKey;

    @Column(name = "number_in_row")
    private int number;

    @Column(name = "made_at")
    private LocalDateTime at; // UTC; JPA 3.1 knows no Instant

    @Column(name = "made_by")
    private String by;

    @Column(name = "reason")
    private String reason;

    @Column(name = "content")
    private String content;

    protected Revision() {} // for JPA

    /**
     * @param number 1 for the first revision of a blueprint
     * @param content the whole blueprint in its own file format
     */
    public Revision(String blueprintKey, int number, Instant at, String by, String reason, String content) {
        this.blueprintKey = requireNonNull(blueprintKey);
        this.number = number;
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        this.by = requireNonNull(by);
        this.reason = requireNonNull(reason);
        this.content = requireNonNull(content);
    }

    public String blueprintKey() {
        return blueprintKey;
    }

    public int number() {
        return number;
    }

    public Instant at() {
        return at.toInstant(ZoneOffset.UTC);
    }

    public String by() {
        return by;
    }

    public String reason() {
        return reason;
    }

    public String content() {
        return content;
    }
}
