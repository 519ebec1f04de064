package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A trace link that a story gave to the one it was joined into. */
@Embeddable
public class LentLink {

    @Column(name = "element")
    private String element;

    @Column(name = "shared")
    private boolean shared;

    protected LentLink() {} // for JPA

    /**
     * @param element id of the element
     * @param shared whether the other story was linked to it already
     */
    public LentLink(String element, boolean shared) {
        this.element = requireNonNull(element);
        this.shared = shared;
    }

    public String element() {
        return element;
    }

    /** Whether the other story was linked to it before, and so keeps its link. */
    public boolean isShared() {
        return shared;
    }
}
