package nl.blauwdruk.web.estimation;

import java.util.Set;

/** A game was asked for with stories that cannot be estimated, with none, or with more than one game holds. */
public class NotEstimable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotEstimable(Set<String> codes) {
        super("No game holds these stories: " + codes);
    }
}
