package nl.blauwdruk.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import nl.blauwdruk.web.access.NotAllowed;

/** Who may not do something is told so: 403. */
@Provider
public class RefusalMapper implements ExceptionMapper<NotAllowed> {

    @Override
    public Response toResponse(NotAllowed refused) {
        String roles = refused.operation().roles().toString().toLowerCase(Locale.ROOT);
        return Problem.of(
                        Response.Status.FORBIDDEN.getStatusCode(),
                        "not-allowed",
                        refused.operation() + " is for " + roles + ", and only of what is theirs.")
                .response();
    }
}
