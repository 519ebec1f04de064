package nl.blauwdruk.model.comparison;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What people said of a cluster, who and when; a later word replaces an earlier one. */
@Embeddable
public class Decision {

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ClusterState state;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private LocalDateTime at; // UTC; JPA 3.1 knows no Instant

    protected Decision() {} // for JPA

    private Decision(ClusterState state, String by, LocalDateTime at) {
        this.state = state;
        this.by = by;
        this.at = at;
    }

    /** Nobody has said anything yet. */
    public static Decision suggested() {
        return new Decision(ClusterState.SUGGESTED, null, null);
    }

    static Decision of(ClusterState state, String by, Instant at) {
        return new Decision(state, requireNonNull(by), LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    public ClusterState state() {
        return state;
    }

    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at).map(moment -> moment.toInstant(ZoneOffset.UTC));
    }
}
