package nl.blauwdruk.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a rule of the domain does not accept: 422, in the words of the rule. */
@Provider
public class InvalidMapper implements ExceptionMapper<IllegalArgumentException> {

    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(IllegalArgumentException refused) {
        return Problem.of(UNPROCESSABLE, "not-acceptable", String.valueOf(refused.getMessage()))
                .response();
    }
}
