package nl.blauwdruk.web.blueprint;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** A blueprint that is not there, or not for who asks. */
@Provider
public class UnknownBlueprintMapper extends RefusalAs<UnknownBlueprint> {

    public UnknownBlueprintMapper() {
        super(Response.Status.NOT_FOUND.getStatusCode(), "not-found");
    }
}
