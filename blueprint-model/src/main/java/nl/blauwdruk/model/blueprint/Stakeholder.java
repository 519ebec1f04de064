package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A role that takes part in a step. */
@Embeddable
public class Stakeholder {

    @Column(name = "mark")
    private String mark;

    @Column(name = "role_name")
    private String role;

    @Enumerated(EnumType.STRING)
    @Column(name = "raci")
    private Raci raci;

    protected Stakeholder() {} // for JPA

    public Stakeholder(String role, Raci raci) {
        this(null, role, raci);
    }

    /** @param mark identity within the step; null lets the step choose one */
    public Stakeholder(String mark, String role, Raci raci) {
        this.mark = mark;
        this.role = requireNonNull(role);
        this.raci = requireNonNull(raci);
    }

    Stakeholder marked(String newMark) {
        return new Stakeholder(newMark, role, raci);
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(java.util.List.of(mark, raci.word()));
    }

    public String mark() {
        return mark;
    }

    public String role() {
        return role;
    }

    public Raci raci() {
        return raci;
    }
}
