package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.blauwdruk.web.access.Access;

/** Keeps changes in the log. */
@ApplicationScoped
public class LoggedAudit implements Audit {

    private static final Logger LOG = System.getLogger(LoggedAudit.class.getName());

    private final Access access;

    @Inject
    public LoggedAudit(Access access) {
        this.access = access;
    }

    protected LoggedAudit() { // for CDI
        this(null);
    }

    @Override
    public void record(Change change) {
        LOG.log(Level.INFO, "{0}: {1}", access.person().login(), change);
    }
}
