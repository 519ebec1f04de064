package nl.blauwdruk.story.backlog;

import java.util.Locale;

/** How a part of a story stands between what people wrote and what the blueprints give. */
public enum PartState {
    /** It is what it was when somebody last looked. */
    UNCHANGED,
    /** The blueprints changed it and nobody had written it: it follows. */
    TAKEN_OVER,
    /** A person wrote it and the blueprints did not change it. */
    KEPT_OWN,
    /** A person wrote it and the blueprints changed it to something else: a person chooses. */
    CONFLICT;

    /**
     * Compares three values of a part; a part that is not there is an empty value like any other.
     *
     * @param base what the blueprints gave when somebody last looked
     * @param theirs what they give now
     * @param ours what it reads now
     */
    public static PartState of(Object base, Object theirs, Object ours) {
        boolean stayed = base.equals(theirs);
        if (ours.equals(theirs)) {
            return stayed ? UNCHANGED : TAKEN_OVER;
        }
        return stayed ? KEPT_OWN : CONFLICT;
    }

    /** The word in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
