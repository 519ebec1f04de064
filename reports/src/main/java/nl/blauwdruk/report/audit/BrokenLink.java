package nl.blauwdruk.report.audit;

/**
 * Where a chain does not hold.
 *
 * @param number of the entry that was expected here
 * @param found number of the entry that stands here
 * @param kind what is wrong with it
 */
public record BrokenLink(long number, long found, Kind kind) {

    /** What can be wrong with an entry. */
    public enum Kind {
        /** One or more entries before it are gone, or it does not belong here. */
        NUMBER,
        /** It does not follow the entry before it: that one was replaced, or this one comes from elsewhere. */
        PREVIOUS,
        /** It says something else than when it was written. */
        CONTENT
    }
}
