package nl.blauwdruk.web.comparison;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.model.comparison.setup.Refused;
import nl.blauwdruk.web.rest.RefusalAs;

/** What the rules of consent do not allow now. */
@Provider
public class RefusedMapper extends RefusalAs<Refused> {

    public RefusedMapper() {
        super(Response.Status.CONFLICT.getStatusCode(), "no-consent");
    }
}
