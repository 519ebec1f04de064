package nl.blauwdruk.story.sprint;

import java.util.Locale;

/** Where a story is on the sprint board. */
public enum SprintItemState {
    TODO,
    IN_PROGRESS,
    TO_TEST,
    TO_ACCEPT,
    ACCEPTED;

    /** The word in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
