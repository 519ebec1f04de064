package nl.blauwdruk.web.people;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** Nobody of that number, for this administrator. */
@Provider
public class UnknownPersonMapper extends RefusalAs<UnknownPerson> {

    public UnknownPersonMapper() {
        super(Response.Status.NOT_FOUND.getStatusCode(), "not-found");
    }
}
