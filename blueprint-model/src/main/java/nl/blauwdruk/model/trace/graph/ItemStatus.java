package nl.blauwdruk.model.trace.graph;

import java.util.Locale;
import java.util.Optional;

/** How far an item has come in being agreed on. */
public enum ItemStatus {
    DRAFT,
    PROPOSED,
    APPROVED,
    /** Will not be made: what it lacks is no defect. */
    REJECTED;

    /** The word in a SpecObject file, in any case; empty for another word. */
    public static Optional<ItemStatus> of(String word) {
        for (ItemStatus status : values()) {
            if (status.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** As files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
