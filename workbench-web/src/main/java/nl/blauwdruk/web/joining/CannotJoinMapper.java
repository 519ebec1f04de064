package nl.blauwdruk.web.joining;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.Problem;

/** A joining that cannot begin or go on: 409. */
@Provider
public class CannotJoinMapper implements ExceptionMapper<CannotJoin> {

    private static final int STATUS = 409;

    @Override
    public Response toResponse(CannotJoin refused) {
        return Problem.of(STATUS, "cannot-join", refused.because().toString()).response();
    }
}
