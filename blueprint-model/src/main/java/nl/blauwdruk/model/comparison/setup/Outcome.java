package nl.blauwdruk.model.comparison.setup;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Fingerprint;

/** What partners decided. */
@Embeddable
public class Outcome {

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private SetupChoice choice;

    @Column(name = "recorded_by")
    private String by;

    @Column(name = "recorded_at")
    private LocalDateTime at; // UTC; JPA 3.1 knows no Instant

    @Column(name = "owner")
    private String owner;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "meaning")
    private String meaning;

    protected Outcome() {} // for JPA

    Outcome(SetupChoice choice, String by, Instant at, String owner, LocalDate due, Fingerprint meaning) {
        this.choice = requireNonNull(choice);
        this.by = requireNonNull(by);
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        this.owner = requireNonNull(owner);
        this.due = due;
        this.meaning = meaning.value();
    }

    public SetupChoice choice() {
        return choice;
    }

    /** Who recorded it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at.toInstant(ZoneOffset.UTC);
    }

    /** Who does it. */
    public String owner() {
        return owner;
    }

    /** Before when. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** What the steps meant when it was decided. */
    public Fingerprint meaning() {
        return new Fingerprint(meaning);
    }

    Outcome at(Fingerprint now) {
        return new Outcome(choice, by, at(), owner, due, now);
    }
}
