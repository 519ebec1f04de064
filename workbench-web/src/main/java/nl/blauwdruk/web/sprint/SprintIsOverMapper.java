package nl.blauwdruk.web.sprint;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.story.sprint.SprintIsOver;
import nl.blauwdruk.web.rest.RefusalAs;

/** A sprint whose last day has passed. */
@Provider
public class SprintIsOverMapper extends RefusalAs<SprintIsOver> {

    public SprintIsOverMapper() {
        super(CONFLICT, "sprint-is-over");
    }

    @Override
    protected String detail(SprintIsOver refused) {
        return refused.getMessage() + ". Begin a new sprint, and plan there.";
    }
}
