package nl.blauwdruk.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Refusals of the server or of a resource, unknown paths included, as problem details. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response.StatusType status = refusal.getResponse().getStatusInfo();
        String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        Response answer =
                Problem.of(status.getStatusCode(), code, refusal.getMessage()).response();
        List<Object> allowed = refusal.getResponse().getHeaders().get("Allow"); // a 405 must say what is
        return allowed == null
                ? answer
                : Response.fromResponse(answer).header("Allow", allowed.get(0)).build();
    }
}
