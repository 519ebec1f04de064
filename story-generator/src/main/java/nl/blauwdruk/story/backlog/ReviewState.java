package nl.blauwdruk.story.backlog;

import java.util.Locale;

/** Whether somebody has looked at what generating made of a story. */
public enum ReviewState {
    /** Nobody has ever looked. */
    NEW,
    /** The blueprints give something else than when somebody looked. */
    CHANGED,
    /** They do so in a part that a person had written. */
    CONFLICT,
    /** The blueprints no longer give it. */
    VANISHED,
    /** <i>Overgenomen</i>: somebody looked and it is good. */
    ACCEPTED,
    /** <i>Niet nodig</i>: somebody looked and nobody needs it. */
    DISMISSED;

    /** Whether somebody still has to look. */
    public boolean isOpen() {
        return this != ACCEPTED && this != DISMISSED;
    }

    /** The word in message keys and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
