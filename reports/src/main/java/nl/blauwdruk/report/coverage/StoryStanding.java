package nl.blauwdruk.report.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * How far a story has come.
 *
 * @param story its key
 * @param code what people call it, such as <i>MIN-104</i>
 * @param level at most {@link Level#DONE}; {@link Level#NONE} for a story that still waits for a decision, which gives
 *     nothing and holds nothing back
 * @param bearing how closely it bears on the elements it was made from
 * @param scope codes of the municipalities it is for; empty for a story that was turned down
 * @param sprint name of the sprint it is or was in
 */
public record StoryStanding(
        String story, String code, Level level, Bearing bearing, Set<String> scope, Optional<String> sprint) {

    public StoryStanding {
        requireNonNull(story);
        requireNonNull(code);
        if (level.compareTo(Level.DONE) > 0) {
            throw new IllegalArgumentException("A story by itself is at most done, not: " + level.word());
        }
        scope = Set.copyOf(scope);
    }
}
