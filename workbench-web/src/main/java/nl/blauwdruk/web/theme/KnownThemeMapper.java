package nl.blauwdruk.web.theme;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.Problem;

/** A theme that is there already: 409. */
@Provider
public class KnownThemeMapper implements ExceptionMapper<KnownTheme> {

    @Override
    public Response toResponse(KnownTheme refused) {
        return Problem.of(Response.Status.CONFLICT.getStatusCode(), "known-theme", refused.getMessage())
                .response();
    }
}
