package nl.blauwdruk.web.story;

import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A story as a person writes it.
 *
 * @param points 0 to 100; 0 means not estimated
 */
public record StoryRequest(
        @Schema(required = true, example = "inwoner") String role,

        @Schema(required = true, example = "mijn aanvraag online indienen")
        String wish,

        @Schema(example = "ik niet naar het loket hoef") String reason,
        @Schema(example = "5") int points) {

    StoryText text() {
        return new StoryText(Sent.text(role, "role"), Sent.text(wish, "wish"), Sent.orEmpty(reason));
    }
}
