package nl.blauwdruk.model.trace.graph;

import java.util.List;

/**
 * An item that needs work, and why.
 *
 * @param item the id of the item
 * @param faults what is wrong; at least one
 */
public record Defect(ItemId item, List<Fault> faults) {

    public Defect {
        faults = List.copyOf(faults);
    }
}
