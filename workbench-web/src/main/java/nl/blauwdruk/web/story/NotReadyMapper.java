package nl.blauwdruk.web.story;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.story.backlog.NotReady;
import nl.blauwdruk.web.rest.Problem;

/** A story that cannot take a step yet: 409, and why. */
@Provider
public class NotReadyMapper implements ExceptionMapper<NotReady> {

    @Override
    public Response toResponse(NotReady refused) {
        return Problem.of(Response.Status.CONFLICT.getStatusCode(), "not-ready", refused.getMessage())
                .response();
    }
}
