package nl.blauwdruk.model.trace.graph;

import static java.util.Objects.requireNonNull;

/**
 * A specification item with what it says, to hand to another program.
 *
 * @param item its place in the trace
 * @param title one line; empty when it has none
 * @param text what it says; lines parted by line feeds, empty when there is nothing to say
 */
public record Specification(TraceItem item, String title, String text) {

    public Specification {
        requireNonNull(item);
        requireNonNull(title);
        requireNonNull(text);
    }
}
