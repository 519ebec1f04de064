package nl.blauwdruk.web.sprint;

import java.util.Arrays;
import nl.blauwdruk.story.sprint.SprintItemState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a story is to be on the board: one step from where it is. */
public record ItemStateRequest(
        @Schema(
                required = true,
                enumeration = {"in_progress", "to_test", "to_accept", "accepted"},
                example = "in_progress")
        String state) {

    SprintItemState wanted() {
        return Arrays.stream(SprintItemState.values())
                .filter(known -> known.word().equals(state))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("state is in_progress, to_test, to_accept or accepted"));
    }
}
