package nl.blauwdruk.web.token;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.people.Account;

/** Something a program shows to act as a person; the secret itself is known to its owner alone. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    /** Longest life of a token. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
    @SequenceGenerator(name = "access_token_seq", sequenceName = "access_token_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account owner;

    @Column(name = "name")
    private String name;

    @Column(name = "hash")
    private String hash;

    @Column(name = "only_reads")
    private boolean onlyReads;

    @Column(name = "created_at")
    private LocalDateTime createdAt; // UTC, as all here; JPA 3.1 knows no Instant

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    @Column(name = "last_used_at")
    private LocalDateTime lastUsedAt;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected AccessToken() {} // for JPA

    /**
     * @param name what its owner knows it by, 1 to 100 characters
     * @param hash of the secret
     * @param life at most {@link #LONGEST}
     * @throws IllegalArgumentException when name or life is out of bounds
     */
    public AccessToken(Account owner, String name, String hash, boolean onlyReads, Instant now, Duration life) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A token needs a name of 1 to " + LONGEST_NAME + " characters");
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A token lives for 1 to " + LONGEST.toDays() + " days");
        }
        this.owner = requireNonNull(owner);
        this.name = name.strip();
        this.hash = requireNonNull(hash);
        this.onlyReads = onlyReads;
        this.createdAt = utc(now);
        this.expiresAt = utc(now.plus(life));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Whether it opens anything now. */
    public boolean isGood(Instant now) {
        return revokedAt == null && utc(now).isBefore(expiresAt) && !owner.isBlocked();
    }

    /** Who acts with it. */
    public Person person() {
        return owner.person(Via.TOKEN, onlyReads);
    }

    /** Ends it; ending it again changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = utc(now);
        }
    }

    public long version() {
        return version;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String login() {
        return owner.login();
    }

    public boolean onlyReads() {
        return onlyReads;
    }

    public Instant createdAt() {
        return createdAt.toInstant(ZoneOffset.UTC);
    }

    public Instant expiresAt() {
        return expiresAt.toInstant(ZoneOffset.UTC);
    }

    /** Empty for one that was never used; to the minute. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt).map(moment -> moment.toInstant(ZoneOffset.UTC));
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
