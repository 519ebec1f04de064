package nl.blauwdruk.web.comparison;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** A step that the comparison does not have now. */
@Provider
public class UnknownStepMapper extends RefusalAs<UnknownStep> {

    public UnknownStepMapper() {
        super(Response.Status.NOT_FOUND.getStatusCode(), "unknown-step");
    }
}
