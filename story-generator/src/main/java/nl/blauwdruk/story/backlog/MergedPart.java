package nl.blauwdruk.story.backlog;

import java.util.Optional;

/**
 * A part of a story as three parties have it. A value that is not there is a scenario that one of them does not have.
 *
 * @param part which part
 * @param state how it stands
 * @param base what the blueprints gave when somebody last looked
 * @param theirs what they give now
 * @param ours what it reads now
 */
public record MergedPart(
        StoryPart part, PartState state, Optional<String> base, Optional<String> theirs, Optional<String> ours) {

    static MergedPart of(StoryPart part, Optional<String> base, Optional<String> theirs, Optional<String> ours) {
        return new MergedPart(part, PartState.of(base, theirs, ours), base, theirs, ours);
    }

    /** Whether a person has to choose. */
    public boolean isConflict() {
        return state == PartState.CONFLICT;
    }

    /** Whether the blueprints say something else than when somebody last looked. */
    public boolean isNews() {
        return !base.equals(theirs);
    }
}
