package nl.blauwdruk.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.access.NotSignedIn;

/** Nobody is signed in: 401, with the way in. */
@Provider
public class NotSignedInMapper implements ExceptionMapper<NotSignedIn> {

    @Override
    public Response toResponse(NotSignedIn refused) {
        Response answer = Problem.of(
                        Response.Status.UNAUTHORIZED.getStatusCode(),
                        "not-signed-in",
                        "Send a personal token: Authorization: Bearer <token>.")
                .response();
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Blauwdruk\"")
                .build();
    }
}
