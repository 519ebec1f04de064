package nl.blauwdruk.model.comparison.setup;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What one municipality wants. */
@Embeddable
public class Vote {

    @Column(name = "municipality_code")
    private String municipality;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private SetupChoice choice;

    @Column(name = "cast_by")
    private String by;

    @Column(name = "cast_at")
    private LocalDateTime at; // UTC; JPA 3.1 knows no Instant

    protected Vote() {} // for JPA

    Vote(String municipality, SetupChoice choice, String by, Instant at) {
        this.municipality = requireNonNull(municipality);
        this.choice = requireNonNull(choice);
        this.by = requireNonNull(by);
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** Code of the municipality. */
    public String municipality() {
        return municipality;
    }

    public SetupChoice choice() {
        return choice;
    }

    /** Who cast it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at.toInstant(ZoneOffset.UTC);
    }
}
