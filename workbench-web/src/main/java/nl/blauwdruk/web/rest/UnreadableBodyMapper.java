package nl.blauwdruk.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** What is no JSON, or has another form, is the sender's to mend. */
@Provider
public class UnreadableBodyMapper extends RefusalAs<UnreadableBody> {

    public UnreadableBodyMapper() {
        super(Response.Status.BAD_REQUEST.getStatusCode(), "unreadable-json");
    }
}
