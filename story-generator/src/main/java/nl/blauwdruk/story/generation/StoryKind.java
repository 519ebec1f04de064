package nl.blauwdruk.story.generation;

import java.util.Locale;

/** Where a story comes from, and so for whom it is. */
public enum StoryKind {
    /** A shared step. */
    BASE,
    /** A set-up difference of some municipalities. */
    VARIATION,
    /** A function that recurs over themes. */
    BUILDING_BLOCK,
    /** A concern of every step: privacy, accessibility, audit, time limits. */
    CROSS_CUTTING,
    /** Written by people: no blueprint gives it, so generating leaves it alone. */
    OWN;

    /** The word in JSON and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
