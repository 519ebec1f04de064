package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import nl.blauwdruk.model.terminology.Wording;

/** How long a step may take, and what says so (<i>termijn</i>). */
@Embeddable
public class TimeLimit {

    @Column(name = "time_limit")
    private String duration;

    @Column(name = "time_limit_basis")
    private String basis;

    protected TimeLimit() {} // for JPA

    /**
     * @param duration in words, such as <i>8 weken na ontvangst van de aanvraag</i>
     * @param basis law, ordinance or agreement; null when none is given
     */
    public TimeLimit(String duration, String basis) {
        this.duration = requireNonNull(duration);
        this.basis = basis;
    }

    String meaning() {
        return Wording.normalise(duration) + "|" + Wording.normalise(basis);
    }

    public String duration() {
        return duration;
    }

    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }
}
