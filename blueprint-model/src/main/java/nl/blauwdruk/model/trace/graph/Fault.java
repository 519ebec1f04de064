package nl.blauwdruk.model.trace.graph;

import java.util.Optional;

/**
 * One reason why an item is a defect.
 *
 * @param kind what is wrong
 * @param type for {@link Kind#UNCOVERED} the artifact type that is lacking
 * @param other for a link the item at the other end
 */
public record Fault(Kind kind, Optional<String> type, Optional<ItemId> other) {

    /** What can be wrong with an item. */
    public enum Kind {
        /** Another item carries the same id. */
        DUPLICATE,
        /** Its link does not hold. */
        OUTDATED,
        PREDATED,
        AMBIGUOUS,
        UNWANTED,
        ORPHANED,
        /** A link towards it does not hold. */
        COVERED_OUTDATED,
        COVERED_PREDATED,
        COVERED_UNWANTED,
        /** No item of a needed type covers it. */
        UNCOVERED,
        /** It has what it needs; something that covers it has not. */
        UNCOVERED_DEEPER,
        /** It is covered by way of itself, or by an item that is. */
        CIRCULAR
    }

    static Fault of(Kind kind) {
        return new Fault(kind, Optional.empty(), Optional.empty());
    }

    static Fault lacking(String type) {
        return new Fault(Kind.UNCOVERED, Optional.of(type), Optional.empty());
    }

    static Fault link(Kind kind, ItemId other) {
        return new Fault(kind, Optional.empty(), Optional.of(other));
    }
}
