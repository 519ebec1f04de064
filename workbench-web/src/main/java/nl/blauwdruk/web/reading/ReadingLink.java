package nl.blauwdruk.web.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.access.Secret;

/** A link by which whoever has it reads one thing, until it expires or is taken back. */
@Entity
@Table(name = "reading_link")
public class ReadingLink {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reading_link_seq")
    @SequenceGenerator(name = "reading_link_seq", sequenceName = "reading_link_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "subject")
    private String subject;

    @Column(name = "name")
    private String name;

    @Column(name = "theme_code")
    private String theme;

    @Column(name = "municipality_code")
    private String municipality;

    /** Whether it was given by the municipality itself, so that it shows what is still private to it. */
    @Column(name = "own")
    private boolean own;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt; // UTC; JPA 3.1 knows no Instant

    @Column(name = "revoked")
    private boolean revoked;

    @Column(name = "times_used")
    private int timesUsed;

    @Column(name = "last_used_at")
    private LocalDateTime lastUsedAt; // UTC

    protected ReadingLink() {} // for JPA

    /** @throws IllegalArgumentException when it would expire before it begins or after more than a year */
    ReadingLink(Secret secret, Shown shown, Person giver, Instant now, Duration goodFor) {
        if (goodFor.isNegative() || goodFor.isZero() || goodFor.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A reading link is good for a day to a year");
        }
        this.secretHash = secret.hash();
        this.subject = shown.subject().text();
        this.name = shown.name();
        this.theme = shown.theme();
        this.municipality = shown.municipality().orElse(null);
        this.own = shown.municipality().filter(giver::isOf).isPresent();
        this.givenBy = giver.name();
        this.expiresAt = LocalDateTime.ofInstant(now.plus(goodFor), ZoneOffset.UTC);
    }

    /** Whether it shows anything now. */
    boolean isOpen(Instant now) {
        return !revoked && now.isBefore(expiresAt());
    }

    void revoke() {
        revoked = true;
    }

    /** Who reads by it. */
    Person reader() {
        boolean asMunicipality = own && subject().kind() == Subject.Kind.BLUEPRINT;
        return Person.ofLink(id, asMunicipality ? municipality().orElse(null) : null);
    }

    /** What who gives or takes it back does this to. */
    Scope scope() {
        return new Scope(municipality().map(Set::of).orElseGet(Set::of), Optional.of(theme));
    }

    /** Page and parameters that show its subject. */
    String page() {
        return subject().page(theme);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Subject subject() {
        return Subject.of(subject).orElseThrow();
    }

    /** What its subject was called when it was given. */
    public String name() {
        return name;
    }

    /** CBS code of the municipality whose it is; empty when it is shared. */
    public Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant expiresAt() {
        return expiresAt.toInstant(ZoneOffset.UTC);
    }

    public int timesUsed() {
        return timesUsed;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt).map(at -> at.toInstant(ZoneOffset.UTC));
    }
}
