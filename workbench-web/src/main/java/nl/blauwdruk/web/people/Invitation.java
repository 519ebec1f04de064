package nl.blauwdruk.web.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.blauwdruk.web.access.Secret;

/** A link by which one person makes an account with these roles, once and in time. */
@Entity
@Table(name = "invitation")
public class Invitation {

    static final Duration GOOD_FOR = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "address")
    private String address;

    @Column(name = "name")
    private String name;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt; // UTC; JPA 3.1 knows no Instant

    @Column(name = "closed")
    private boolean closed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "invitation_membership", joinColumns = @JoinColumn(name = "invitation_id"))
    @OrderColumn(name = "position")
    private List<Membership> memberships = new ArrayList<>();

    protected Invitation() {} // for JPA

    /**
     * @param address where the link will be sent, and the login that is proposed
     * @param invitedBy name of who invites
     * @throws UnclearAccount when address or name is blank or too long
     */
    public Invitation(
            Secret secret, String address, String name, String invitedBy, List<Membership> memberships, Instant now) {
        if (!Account.isText(address) || !Account.isText(name)) {
            throw new UnclearAccount();
        }
        this.secretHash = secret.hash();
        this.address = address.strip();
        this.name = name.strip();
        this.invitedBy = invitedBy;
        this.memberships.addAll(memberships);
        this.expiresAt = LocalDateTime.ofInstant(now.plus(GOOD_FOR), ZoneOffset.UTC);
    }

    /** Whether it can still be taken up. */
    public boolean isOpen(Instant now) {
        return !closed && now.isBefore(expiresAt());
    }

    /** It was taken up, or taken back. */
    void close() {
        closed = true;
    }

    /** What it gives, in short. */
    String words() {
        return name + ": " + memberships.stream().map(Membership::words).collect(Collectors.joining("; "));
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public Instant expiresAt() {
        return expiresAt.toInstant(ZoneOffset.UTC);
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }
}
