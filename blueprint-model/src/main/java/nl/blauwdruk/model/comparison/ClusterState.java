package nl.blauwdruk.model.comparison;

import java.util.Locale;

/** What people have said of a cluster. */
public enum ClusterState {
    SUGGESTED,
    CONFIRMED,
    REJECTED;

    /** The word in JSON and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
