package nl.blauwdruk.web.comparison;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** A shared step that is not there now. */
@Provider
public class UnknownClusterMapper extends RefusalAs<UnknownCluster> {

    public UnknownClusterMapper() {
        super(Response.Status.NOT_FOUND.getStatusCode(), "unknown-cluster");
    }

    @Override
    protected String detail(UnknownCluster refused) {
        return refused.getMessage() + ". Read the comparison again: its shared steps may have changed.";
    }
}
