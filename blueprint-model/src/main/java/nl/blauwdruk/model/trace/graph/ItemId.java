package nl.blauwdruk.model.trace.graph;

import static java.util.Objects.requireNonNull;

/**
 * What a specification item is called.
 *
 * @param type its artifact type, such as {@code story} or {@code utest}; not blank
 * @param name unique within its type and revision; not blank
 * @param revision grows by one with each change of meaning; 0 or more
 */
public record ItemId(String type, String name, int revision) {

    public ItemId {
        if (requireNonNull(type).isBlank() || requireNonNull(name).isBlank()) {
            throw new IllegalArgumentException("An item has a type and a name");
        }
        if (revision < 0) {
            throw new IllegalArgumentException("A revision is 0 or more, not " + revision);
        }
    }

    /** As OpenFastTrace writes it: {@code type~name~revision}. */
    @Override
    public String toString() {
        return type + '~' + name + '~' + revision;
    }
}
