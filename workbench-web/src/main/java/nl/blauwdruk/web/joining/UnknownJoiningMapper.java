package nl.blauwdruk.web.joining;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** A joining that is not there for who asks. */
@Provider
public class UnknownJoiningMapper extends RefusalAs<UnknownJoining> {

    private static final int NOT_FOUND = 404;

    public UnknownJoiningMapper() {
        super(NOT_FOUND, "not-found");
    }
}
