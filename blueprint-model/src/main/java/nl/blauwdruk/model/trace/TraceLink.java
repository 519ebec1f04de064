package nl.blauwdruk.model.trace;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;

/** Says that something was made for an element of a blueprint, when that element meant what its fingerprint says. */
@Entity
@Table(name = "trace_link")
public class TraceLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trace_link_seq")
    @SequenceGenerator(name = "trace_link_seq", sequenceName = "trace_link_seq", allocationSize = 500)
    private Long id;

    @Version
    private long version;

    /** Also the beginning of the element's id, apart so that the links of many blueprints are found at once. */
    @Column(name = "blueprint_key")
    private String blueprint;

    @Column(name = "element")
    private String element;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind")
    private TargetKind targetKind;

    @Column(name = "target")
    private String target;

    @Column(name = "confirmed_because")
    private String reason;

    protected TraceLink() {} // for JPA

    /** @param target key of the story, pack or test */
    public TraceLink(ElementId element, Fingerprint fingerprint, TargetKind targetKind, String target) {
        this.blueprint = element.blueprintKey();
        this.element = element.value();
        this.fingerprint = fingerprint.value();
        this.targetKind = requireNonNull(targetKind);
        this.target = requireNonNull(target);
    }

    /** The same link to another target, looked at as much. */
    public TraceLink copyTo(String other) {
        TraceLink copy = new TraceLink(element(), fingerprint(), targetKind, other);
        copy.reason = reason;
        return copy;
    }

    /** Whether the element has come to mean something else since the link was made or last confirmed. */
    public boolean isOutdated(Fingerprint now) {
        return !fingerprint.equals(now.value());
    }

    /**
     * <i>Klopt nog</i>: someone looked and the target still fits what the element means now.
     *
     * @throws IllegalArgumentException for another element, or without a reason
     */
    public void confirm(Element now, String because) {
        if (!now.id().value().equals(element)) {
            throw new IllegalArgumentException("This link is about " + element + ", not " + now.id());
        }
        if (because == null || because.isBlank()) {
            throw new IllegalArgumentException("Confirming a link needs a reason");
        }
        fingerprint = now.fingerprint().value();
        reason = because;
    }

    public Long id() {
        return id;
    }

    public ElementId element() {
        return new ElementId(element);
    }

    public Fingerprint fingerprint() {
        return new Fingerprint(fingerprint);
    }

    public TargetKind targetKind() {
        return targetKind;
    }

    public String target() {
        return target;
    }

    /** Why it was last confirmed; empty when it never had to be. */
    public Optional<String> confirmedBecause() {
        return Optional.ofNullable(reason);
    }
}
