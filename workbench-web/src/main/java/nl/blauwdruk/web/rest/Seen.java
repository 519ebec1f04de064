package nl.blauwdruk.web.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import nl.blauwdruk.web.store.Overtaken;

/** Which version of a thing someone read before they change it, as {@code If-Match} says: who read another changes nothing. */
public class Seen {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final int PRECONDITION_FAILED = 412;

    @Context
    private Request request;

    @HeaderParam(HttpHeaders.IF_MATCH)
    private String ifMatch;

    /**
     * Changes something, when it is still what they read.
     *
     * @param now what it is
     * @throws WebApplicationException 428 when they do not say what they read, 412 when it is something else now
     */
    public void change(EntityTag now, Runnable work) {
        change(now, () -> {
            work.run();
            return null;
        });
    }

    /** The same, with what came of it. */
    public <T> T change(EntityTag now, Supplier<T> work) {
        if (ifMatch == null) {
            throw refusal(PRECONDITION_REQUIRED, "if-match-needed", "Send If-Match with the ETag you read.");
        }
        if (request.evaluatePreconditions(now) != null) {
            throw changedSince();
        }
        try {
            return work.get();
        } catch (RuntimeException failed) {
            throw Overtaken.explains(failed) ? changedSince() : failed;
        }
    }

    private static WebApplicationException changedSince() {
        return refusal(PRECONDITION_FAILED, "changed-since", "Somebody changed this since you read it. Read it again.");
    }

    private static WebApplicationException refusal(int status, String code, String detail) {
        return new WebApplicationException(Problem.of(status, code, detail).response());
    }
}
