package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

/**
 * Identity of a step or of something in it that survives every edit: {@code blueprint/step} or {@code blueprint/step/lane/mark}.
 *
 * @param value the whole identifier; lower case letters, digits, hyphens and slashes
 */
public record ElementId(String value) implements Comparable<ElementId> {

    public ElementId {
        requireNonNull(value);
    }

    public static ElementId ofStep(String blueprintKey, String stepMark) {
        return new ElementId(blueprintKey + "/" + stepMark);
    }

    /** Identity of an element in a lane of this step. */
    public ElementId in(Lane lane, String mark) {
        return new ElementId(value + "/" + lane.word() + "/" + mark);
    }

    /** Key of the blueprint this element belongs to. */
    public String blueprintKey() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
