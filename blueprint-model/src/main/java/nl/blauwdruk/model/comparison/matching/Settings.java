package nl.blauwdruk.model.comparison.matching;

/** The one configuration for all files: found by measuring on several sets, fitted to none. */
final class Settings {

    /** How many of the most alike members speak for a group. */
    static final int SPEAKERS = 2;
    /** Part of the base step itself in the likeness to a group; the members have the rest. */
    static final double OWN = 0.5;
    /** How much neighbours that fit add to a likeness, as a part of it. */
    static final double NEAR = 0.6;
    /** How much the place in the journey adds to a likeness or takes off it. */
    static final double PLACE = 0.1;
    /** A match lies this many spreads above chance … */
    static final double SPREADS = 3;
    /** … but needs at least this … */
    static final double LEAST = 0.12;
    /** … and never more than this. */
    static final double MOST = 0.4;
    /** The same for the second half of a split or merge, which has its place beside the first half speaking for it. */
    static final double HALF_SPREADS = 2;

    static final double HALF_LEAST = 0.1;
    static final double HALF_MOST = 0.3;

    private Settings() {}
}
