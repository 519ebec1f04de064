package nl.blauwdruk.story.generation;

import java.util.Locale;

/** How badly a story is wanted (MoSCoW). */
public enum Priority {
    MUST,
    SHOULD,
    COULD,
    WONT;

    /** The word in JSON and on pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
