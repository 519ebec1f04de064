package nl.blauwdruk.web.sprint;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.story.sprint.NotInThatState;
import nl.blauwdruk.web.rest.Problem;

/** A story on the board that cannot take this step from where it is: 409. */
@Provider
public class NotInThatStateMapper implements ExceptionMapper<NotInThatState> {

    @Override
    public Response toResponse(NotInThatState refused) {
        return Problem.of(Response.Status.CONFLICT.getStatusCode(), "not-in-that-state", refused.getMessage())
                .response();
    }
}
