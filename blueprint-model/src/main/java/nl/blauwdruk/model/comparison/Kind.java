package nl.blauwdruk.model.comparison;

import java.util.Locale;

/** How a variant's step relates to the base; the first that applies, in the order given here but for dropped. */
public enum Kind {
    ADDED,
    MERGED,
    SPLIT,
    MOVED,
    /** Same step under another name. */
    TERMINOLOGY,
    IDENTICAL,
    /** A base step the variant does not have; no step of a variant is of this kind. */
    DROPPED;

    /** The word in JSON, style sheets and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this kind can cost software: everything but the same step under the same or another name. */
    public boolean isSetup() {
        return this != IDENTICAL && this != TERMINOLOGY;
    }
}
