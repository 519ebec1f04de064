package nl.blauwdruk.model.terminology;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** How a concept stands to another. */
@Embeddable
public class Relation {

    /** What the other is to the one. */
    public enum Kind {
        /** The other holds this one. */
        BROADER,
        /** The other has to do with this one. */
        RELATED,
        /** The other sounds alike and is something else. */
        DISTINCT
    }

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "other_key")
    private String other;

    protected Relation() {} // for JPA

    /** @param other key of the other concept */
    public Relation(Kind kind, String other) {
        this.kind = requireNonNull(kind);
        this.other = requireNonNull(other);
    }

    public Kind kind() {
        return kind;
    }

    public String other() {
        return other;
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof Relation relation && kind == relation.kind && other.equals(relation.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, other);
    }
}
