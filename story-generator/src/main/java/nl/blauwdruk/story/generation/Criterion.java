package nl.blauwdruk.story.generation;

import java.util.List;

/**
 * An acceptance criterion: one Gherkin scenario in Dutch.
 *
 * @param name name of the scenario
 * @param steps its lines, each with its keyword (Gegeven, Als, Dan, En, Maar)
 */
public record Criterion(String name, List<String> steps) {

    public Criterion {
        steps = List.copyOf(steps);
    }
}
