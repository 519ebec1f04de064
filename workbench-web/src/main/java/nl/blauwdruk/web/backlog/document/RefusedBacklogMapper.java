package nl.blauwdruk.web.backlog.document;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** A workbook of a backlog that cannot be taken in as a whole, with every cell and why. */
@Provider
public class RefusedBacklogMapper extends RefusalAs<RefusedBacklog> {

    public RefusedBacklogMapper() {
        super(UNPROCESSABLE, "refused-workbook");
    }
}
