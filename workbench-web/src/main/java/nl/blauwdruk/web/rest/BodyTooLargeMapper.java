package nl.blauwdruk.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.limit.BodyTooLarge;

/** A body that turned out too large while it was read: 413. */
@Provider
public class BodyTooLargeMapper implements ExceptionMapper<BodyTooLarge> {

    @Override
    public Response toResponse(BodyTooLarge refused) {
        return refused.problem().response();
    }
}
