package nl.blauwdruk.model.trace.graph;

import java.util.Locale;

/** Whether a link from an item to the one it says to cover holds. Only {@link #COVERS} counts as coverage. */
public enum LinkState {
    COVERS,
    /** The covered item has a newer revision. */
    OUTDATED,
    /** The covered item has only older revisions. */
    PREDATED,
    /** Two or more items carry the covered id. */
    AMBIGUOUS,
    /** The covered item does not need this artifact type. */
    UNWANTED,
    /** There is no item of that name in that revision. */
    ORPHANED;

    /** As the answers of the trace write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
