package nl.blauwdruk.model.comparison.matching;

/** The one configuration for all files: found by measuring on several sets, fitted to none. */
final class Settings {

    /** How many members, the most alike, speak for a group. */
    static final int SPEAKERS = 4;
    /** How many members with different names are asked at most; keeps the work per group bounded however many municipalities there are. */
    static final int ASKED = 12;
    /** Part of the base step itself in the likeness to a group; the members have the rest. */
    static final double OWN = 0.5;
    /** Part of its likeness a pair of names loses when both hold words strange to the other; where only names speak, they are terms. */
    static final double STRANGE = 0.6;
    /** How much neighbours that fit add to a likeness, as a part of it. */
    static final double NEAR = 0.6;
    /** How much a neighbour counts less for each step it is further away. */
    static final double LESS_PER_STEP = 0.15;
    /** Part of its likeness a pair loses when its steps are the work of participants who do not go together. */
    static final double OTHER_STRAND = 0.6;
    /** How much the place in the journey adds to a likeness or takes off it. */
    static final double PLACE = 0.1;
    /** A match lies this many spreads above chance … */
    static final double SPREADS = 4;
    /** The same where only names are compared in any order: there a shared word is more often chance. */
    static final double PROCESS_SPREADS = 5;
    /** … but needs at least this … */
    static final double LEAST = 0.12;
    /** … and never more than this. */
    static final double MOST = 0.5;
    /** How much of the threshold a step makes up for by being the only one left between its neighbours. */
    static final double GAP = 0.4;
    /** The same for an addition of several models that all lack a base step where it stands. */
    static final double ROOM = 0.9;
    /** Part of its likeness a match loses by breaking the order of the journey. */
    static final double DISORDER = 0.2;
    /** How much a pair of models loses for each better partner, as a part of the difference. */
    static final double MARGIN = 2;
    /** As SPREADS, LEAST and MOST, for the second half of a split or merge; its place beside the first half speaks for it already. */
    static final double HALF_SPREADS = 2;

    static final double HALF_LEAST = 0.1;
    static final double HALF_MOST = 0.3;

    /** What the largest groups of steps known by name alone need to gain before they are joined. */
    static final double CAUTION = 0.15;

    private Settings() {}
}
