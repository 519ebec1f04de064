package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A check of the blueprint with a panel of residents; never with names. */
@Embeddable
public class ResidentCheck {

    @Column(name = "check_panel")
    private String panel;

    @Column(name = "check_date")
    private LocalDate date;

    @Column(name = "check_participants")
    private Integer participants;

    protected ResidentCheck() {} // for JPA

    /** @param participants how many residents took part; 0 when not recorded */
    public ResidentCheck(String panel, LocalDate date, int participants) {
        this.panel = requireNonNull(panel);
        this.date = requireNonNull(date);
        this.participants = participants;
    }

    public String panel() {
        return panel;
    }

    public LocalDate date() {
        return date;
    }

    public int participants() {
        return participants;
    }
}
