package nl.blauwdruk.web.token;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** A token that is not there, or not theirs who asks. */
@Provider
public class UnknownTokenMapper extends RefusalAs<UnknownToken> {

    public UnknownTokenMapper() {
        super(Response.Status.NOT_FOUND.getStatusCode(), "not-found");
    }
}
