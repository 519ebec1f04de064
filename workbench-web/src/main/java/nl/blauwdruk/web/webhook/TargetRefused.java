package nl.blauwdruk.web.webhook;

import jakarta.ejb.ApplicationException;

/** An address may not be told of changes. */
@ApplicationException(rollback = true)
public class TargetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param key of the text that says why and what to do */
    public TargetRefused(String key) {
        super(key);
    }
}
