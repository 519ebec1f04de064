package nl.blauwdruk.model.comparison.setup;

import java.util.List;
import java.util.Optional;

/** What was said of all set-up differences. */
public interface SetupDecisions {

    List<SetupDecision> ofTheme(String theme);

    /** @param difference id of the difference */
    Optional<SetupDecision> of(String theme, String difference);

    void add(SetupDecision decision);
}
