package nl.blauwdruk.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.exchange.UnreadableFile;

/** A file that cannot be read is the sender's to mend: 422 with every problem. */
@Provider
public class UnreadableFileMapper implements ExceptionMapper<UnreadableFile> {

    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(UnreadableFile refused) {
        return Problem.of(UNPROCESSABLE, "unreadable-file", refused.getMessage())
                .response();
    }
}
