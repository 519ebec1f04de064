package nl.blauwdruk.model.trace.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A specification item: something that needs others to cover it, covers others, or both.
 *
 * @param id what it is called; two items of one id are duplicates
 * @param status how far it has come
 * @param needs artifact types that must each cover it; empty for an end of the trace such as a test
 * @param covers the items it says to cover, in exactly the revision it was made for; may hold ids nobody has
 */
public record TraceItem(ItemId id, ItemStatus status, List<String> needs, List<ItemId> covers) {

    public TraceItem {
        requireNonNull(id);
        requireNonNull(status);
        needs = List.copyOf(needs);
        covers = List.copyOf(covers);
    }
}
