package nl.blauwdruk.web.comparison;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.model.comparison.setup.Refused;
import nl.blauwdruk.web.rest.Problem;

/** What the rules of consent do not allow now: 409, and why. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {

    @Override
    public Response toResponse(Refused refused) {
        return Problem.of(Response.Status.CONFLICT.getStatusCode(), "no-consent", refused.getMessage())
                .response();
    }
}
