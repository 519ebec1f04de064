package nl.blauwdruk.web.joining;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.Problem;

/** Two answers to one step: the second is told so, 412. */
@Provider
public class AnsweredMeanwhileMapper implements ExceptionMapper<AnsweredMeanwhile> {

    private static final int STATUS = 412;

    @Override
    public Response toResponse(AnsweredMeanwhile refused) {
        return Problem.of(STATUS, "changed-since", "Somebody answered this step since you read it. Read it again.")
                .response();
    }
}
