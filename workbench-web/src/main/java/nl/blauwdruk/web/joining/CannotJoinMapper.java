package nl.blauwdruk.web.joining;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** A joining that cannot begin or go on. */
@Provider
public class CannotJoinMapper extends RefusalAs<CannotJoin> {

    public CannotJoinMapper() {
        super(CONFLICT, "cannot-join");
    }
}
