package nl.blauwdruk.web.story;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.story.backlog.NotReady;
import nl.blauwdruk.web.rest.RefusalAs;

/** A story that cannot take this step yet. */
@Provider
public class NotReadyMapper extends RefusalAs<NotReady> {

    public NotReadyMapper() {
        super(CONFLICT, "not-ready");
    }
}
