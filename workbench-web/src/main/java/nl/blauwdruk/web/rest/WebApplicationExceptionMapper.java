package nl.blauwdruk.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refusals of the server or of a resource, unknown paths included, as problem details. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private static final String DESCRIPTION = " The description at /api/v1/openapi.json says what there is.";

    /** What to do about a refusal of the server, which gives no reason. */
    private static final Map<Integer, String> ADVICE = Map.of(
            400, "The request could not be read. Is there a body, where one is asked for?",
            404, "There is nothing here.",
            405, "This cannot be done here; Allow says what can.",
            406, "There is no such form of this. Ask for application/json in Accept, or leave it out.",
            415,
                    "A body of this kind cannot be read here. Send Content-Type: application/json, or what the description says.");

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response.StatusType status = refusal.getResponse().getStatusInfo();
        String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        Response answer = Problem.of(status.getStatusCode(), code, detail(refusal, status))
                .response();
        List<Object> allowed = refusal.getResponse().getHeaders().get("Allow"); // a 405 must say what is
        return allowed == null
                ? answer
                : Response.fromResponse(answer).header("Allow", allowed.get(0)).build();
    }

    private String detail(WebApplicationException refusal, Response.StatusType status) {
        String said = String.valueOf(refusal.getMessage());
        if (!said.startsWith("HTTP " + status.getStatusCode())) {
            return said;
        }
        String advice = ADVICE.get(status.getStatusCode());
        return advice == null
                ? said
                : advice.replace("here.", "at " + uri.getAbsolutePath().getPath() + ".") + DESCRIPTION;
    }
}
