package nl.blauwdruk.web.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Which version of a thing someone has already, as {@code If-None-Match} says: it is not sent twice. */
public class Fresh {

    @Context
    private Request request;

    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    private String ifNoneMatch;

    /** The thing with its version; or 304 when they have it. */
    public Response answer(EntityTag now, Supplier<?> body) {
        return respond(now, () -> Response.ok(body.get()).build());
    }

    /** The same, for an answer that says more than its body. */
    public Response respond(EntityTag now, Supplier<Response> answer) {
        Response.ResponseBuilder unchanged = ifNoneMatch == null ? null : request.evaluatePreconditions(now);
        return (unchanged == null ? Response.fromResponse(answer.get()) : unchanged)
                .tag(now)
                .build();
    }

    /** The thing with its version, in one of the languages it can be had in. */
    public Response answer(EntityTag now, Speech speech, Supplier<?> body) {
        return respond(
                speech.tag(now),
                () -> Response.ok(body.get())
                        .header(HttpHeaders.CONTENT_LANGUAGE, speech.language().tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build());
    }
}
