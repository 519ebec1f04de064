package nl.blauwdruk.web.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Two who change one thing at a moment, and whatever nobody foresaw: logged once and whole, told without details. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(UnexpectedMapper.class.getName());
    private static final int INTERNAL_SERVER_ERROR = 500;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        return Race.answer(thrown, headers).orElseGet(() -> unexpected(thrown));
    }

    private static Response unexpected(Throwable unexpected) {
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Request failed, reference " + reference, unexpected);
        return Problem.of(
                        INTERNAL_SERVER_ERROR,
                        "unexpected",
                        "Something went wrong. Mention reference " + reference + ".")
                .response();
    }
}
