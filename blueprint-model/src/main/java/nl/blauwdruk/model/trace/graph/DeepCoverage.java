package nl.blauwdruk.model.trace.graph;

/** Whether an item, all that cover it, all that cover those and so on have what they need. */
public enum DeepCoverage {
    COVERED,
    UNCOVERED,
    /** It is covered by way of itself, or by an item that is. */
    CIRCULAR
}
