package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** What a system must be able to do for a step, in the words of the municipality. */
@Embeddable
public class SystemFunction {

    @Column(name = "mark")
    private String mark;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FunctionKind kind;

    @Column(name = "essential")
    private boolean essential;

    protected SystemFunction() {} // for JPA

    /** An essential function. */
    public SystemFunction(String name, FunctionKind kind) {
        this(null, name, kind, true);
    }

    /**
     * @param mark identity within the step; null lets the step choose one
     * @param essential false when the step can do without, so that its story is a <i>should</i>
     */
    public SystemFunction(String mark, String name, FunctionKind kind, boolean essential) {
        this.mark = mark;
        this.name = requireNonNull(name);
        this.kind = requireNonNull(kind);
        this.essential = essential;
    }

    SystemFunction marked(String newMark) {
        return new SystemFunction(newMark, name, kind, essential);
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(List.of(mark, kind.word(), Boolean.toString(essential)));
    }

    public String mark() {
        return mark;
    }

    public String name() {
        return name;
    }

    public FunctionKind kind() {
        return kind;
    }

    public boolean isEssential() {
        return essential;
    }
}
