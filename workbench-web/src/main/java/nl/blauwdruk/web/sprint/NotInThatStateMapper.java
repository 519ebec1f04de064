package nl.blauwdruk.web.sprint;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.story.sprint.NotInThatState;
import nl.blauwdruk.web.rest.RefusalAs;

/** A story that stands elsewhere on the board. */
@Provider
public class NotInThatStateMapper extends RefusalAs<NotInThatState> {

    public NotInThatStateMapper() {
        super(CONFLICT, "not-in-that-state");
    }
}
