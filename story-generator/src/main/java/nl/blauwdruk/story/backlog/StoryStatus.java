package nl.blauwdruk.story.backlog;

import java.util.Locale;

/** How far a story has come; each needs the one before it. */
public enum StoryStatus {
    STORY,
    READY,
    PLANNED,
    DONE;

    /** The word in JSON and message keys; the same as the level of realisation it gives. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
