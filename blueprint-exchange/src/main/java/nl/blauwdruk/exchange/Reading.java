package nl.blauwdruk.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.check.BlueprintChecks;
import nl.blauwdruk.model.blueprint.check.Place;

/**
 * A blueprint as read from a file.
 *
 * @param blueprint the blueprint
 * @param findings what the reader noticed without losing anything, such as unknown keys; by line
 * @param lines per step key the line where the step begins; empty when the format has no lines
 */
public record Reading(Blueprint blueprint, List<Finding> findings, Map<String, Integer> lines) {

    public Reading {
        findings = List.copyOf(findings);
        lines = Map.copyOf(lines);
    }

    /** A reading of a format without lines to point at. */
    public Reading(Blueprint blueprint, List<Finding> findings) {
        this(blueprint, findings, Map.of());
    }

    /** Everything to look at: what the reader noticed and what the rules say of the blueprint, by line. */
    public List<Finding> check() {
        Map<String, Integer> lineOf = new HashMap<>();
        for (Step step : blueprint.steps()) {
            lineOf.put(Place.of(step), lines.getOrDefault(step.key(), 0));
        }
        List<Finding> all = new ArrayList<>(findings);
        BlueprintChecks.check(blueprint)
                .forEach(finding -> all.add(finding.atLine(lineOf.getOrDefault(finding.place(), 0))));
        all.sort(Comparator.comparingInt(Finding::line));
        return List.copyOf(all);
    }
}
