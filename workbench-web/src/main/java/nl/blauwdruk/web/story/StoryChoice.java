package nl.blauwdruk.web.story;

import java.util.Locale;

/** Which stories of a theme to show, as the backlog page offers them. */
public enum StoryChoice {
    ALL,
    /** Those that are not accepted yet. */
    OPEN,
    /** Those that rest on something that means something else now. */
    OUTDATED,
    /** Variations that nobody has decided on. */
    PROPOSED;

    /** @throws IllegalArgumentException when there is no such choice */
    static StoryChoice of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
