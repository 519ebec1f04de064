package nl.blauwdruk.web.reading;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** Something to read that is not there, or not for who asks. */
@Provider
public class UnknownSubjectMapper extends RefusalAs<UnknownSubject> {

    public UnknownSubjectMapper() {
        super(Response.Status.NOT_FOUND.getStatusCode(), "not-found");
    }
}
