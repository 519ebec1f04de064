package nl.blauwdruk.web.reading;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.Problem;

/** What is not there to be shown, or not for who asks: 404. */
@Provider
public class UnknownSubjectMapper implements ExceptionMapper<UnknownSubject> {

    private static final int NOT_FOUND = 404;

    @Override
    public Response toResponse(UnknownSubject refused) {
        return Problem.of(NOT_FOUND, "not-found", refused.getMessage()).response();
    }
}
