package nl.blauwdruk.web.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/**
 * What went wrong, as RFC 9457 problem details.
 *
 * @param type the kind of problem, a relative address
 * @param title the kind in a few words; the same for every problem of this type
 * @param status the HTTP status
 * @param detail what to do about this one
 */
public record Problem(String type, String title, int status, String detail) {

    /** Media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param code name of the kind in kebab case */
    public static Problem of(int status, String code, String detail) {
        return new Problem("/problems/" + code, code.replace('-', ' '), status, detail);
    }

    /** The problem as text, for where no resource answers. */
    public String json() {
        return Json.createObjectBuilder()
                .add("detail", detail)
                .add("status", status)
                .add("title", title)
                .add("type", type)
                .build()
                .toString();
    }

    /** The problem as an answer. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
