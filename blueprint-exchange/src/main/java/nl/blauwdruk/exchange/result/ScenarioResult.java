package nl.blauwdruk.exchange.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What one run of one scenario or test said.
 *
 * @param name its name
 * @param tags its tags without the at sign
 * @param isPassed whether all of it passed; a scenario with an unknown or unfinished step did not
 * @param day when it ran; empty when the results do not say
 */
public record ScenarioResult(String name, Set<String> tags, boolean isPassed, Optional<LocalDate> day) {

    public ScenarioResult {
        tags = Set.copyOf(tags);
    }
}
