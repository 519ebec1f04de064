package nl.blauwdruk.model.joining;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.ElementId;

/** A step a municipality does besides those of the base. */
@Embeddable
public class Extra {

    @Column(name = "number_in_joining")
    private int number;

    @Column(name = "after_mark")
    private String after;

    @Column(name = "own_name")
    private String name;

    @Column(name = "resident")
    private String resident = "";

    @Column(name = "frontstage")
    private String frontstage = "";

    @Column(name = "backstage")
    private String backstage = "";

    @Column(name = "twin")
    private String twin;

    protected Extra() {} // for JPA

    private Extra(int number, String after, String name) {
        this.number = number;
        this.after = requireNonNull(after);
        this.name = requireNonNull(name);
    }

    /** @param after mark of the base step it comes after */
    public static Extra after(String after, String name) {
        return new Extra(0, after, name.strip());
    }

    /** What resident, people in front and people behind do; empty where not said. */
    public Extra tells(String newResident, String newFrontstage, String newBackstage) {
        resident = requireNonNull(newResident);
        frontstage = requireNonNull(newFrontstage);
        backstage = requireNonNull(newBackstage);
        return this;
    }

    /** It is the addition another municipality has. */
    public Extra like(ElementId addition) {
        twin = addition.value();
        return this;
    }

    Extra numbered(int newNumber) {
        Extra copy = new Extra(newNumber, after, name).tells(resident, frontstage, backstage);
        copy.twin = twin;
        return copy;
    }

    /** Tells it from the other extra steps of the joining. */
    public int number() {
        return number;
    }

    /** Mark of the base step it comes after. */
    public String after() {
        return after;
    }

    public String name() {
        return name;
    }

    public String resident() {
        return resident;
    }

    public String frontstage() {
        return frontstage;
    }

    public String backstage() {
        return backstage;
    }

    /** The addition of another municipality it was taken from. */
    public Optional<ElementId> twin() {
        return Optional.ofNullable(twin).map(ElementId::new);
    }
}
