package nl.blauwdruk.web.rest;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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

    /** The problem as the whole answer, where no resource answers. */
    public void send(HttpServletResponse answer) throws IOException {
        answer.setStatus(status);
        answer.setContentType(MEDIA_TYPE);
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer.setHeader("Cache-Control", "no-store");
        answer.getWriter().write(json());
    }

    /** The problem as an answer. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
