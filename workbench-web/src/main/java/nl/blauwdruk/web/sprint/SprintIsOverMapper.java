package nl.blauwdruk.web.sprint;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.story.sprint.SprintIsOver;
import nl.blauwdruk.web.rest.Problem;

/** A sprint whose last day has passed: 409, and nothing in it moves. */
@Provider
public class SprintIsOverMapper implements ExceptionMapper<SprintIsOver> {

    @Override
    public Response toResponse(SprintIsOver refused) {
        return Problem.of(Response.Status.CONFLICT.getStatusCode(), "sprint-is-over", refused.getMessage())
                .response();
    }
}
