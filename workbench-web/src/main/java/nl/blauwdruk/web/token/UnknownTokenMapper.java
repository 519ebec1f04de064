package nl.blauwdruk.web.token;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.Problem;

/** A token that is not there, or not yours, is not found. */
@Provider
public class UnknownTokenMapper implements ExceptionMapper<UnknownToken> {

    @Override
    public Response toResponse(UnknownToken unknown) {
        return Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "not-found", unknown.getMessage())
                .response();
    }
}
