package nl.blauwdruk.web.webhook;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** An address that may not be told. */
@Provider
public class TargetRefusedMapper extends RefusalAs<TargetRefused> {

    public TargetRefusedMapper() {
        super(UNPROCESSABLE, "webhook-target-refused");
    }

    @Override
    protected String detail(TargetRefused refused) {
        return "Only https on port 443 to a public host in blauwdruk.webhook.hosts (" + refused.getMessage() + ")";
    }
}
