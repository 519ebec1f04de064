package nl.blauwdruk.web.joining;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.Problem;

/** A joining that is not there for who asks: 404. */
@Provider
public class UnknownJoiningMapper implements ExceptionMapper<UnknownJoining> {

    private static final int STATUS = 404;

    @Override
    public Response toResponse(UnknownJoining refused) {
        return Problem.of(STATUS, "not-found", refused.getMessage()).response();
    }
}
