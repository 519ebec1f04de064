package nl.blauwdruk.web.term;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.Problem;

/** A term that is there already: 409. */
@Provider
public class KnownTermMapper implements ExceptionMapper<KnownTerm> {

    @Override
    public Response toResponse(KnownTerm refused) {
        return Problem.of(Response.Status.CONFLICT.getStatusCode(), "known-term", refused.getMessage())
                .response();
    }
}
