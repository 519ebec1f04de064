package nl.blauwdruk.web.comparison;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** A set-up-difference that the comparison does not have now. */
@Provider
public class UnknownDifferenceMapper extends RefusalAs<UnknownDifference> {

    public UnknownDifferenceMapper() {
        super(Response.Status.NOT_FOUND.getStatusCode(), "unknown-set-up-difference");
    }
}
