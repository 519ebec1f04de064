package nl.blauwdruk.web.joining;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.model.joining.UnclearAnswer;
import nl.blauwdruk.web.rest.Problem;

/** An answer no step can be made of: 422. */
@Provider
public class UnclearAnswerMapper implements ExceptionMapper<UnclearAnswer> {

    private static final int STATUS = 422;

    @Override
    public Response toResponse(UnclearAnswer refused) {
        return Problem.of(STATUS, "unclear-answer", refused.lack() + " is missing or wrong; see the guide on joining.")
                .response();
    }
}
