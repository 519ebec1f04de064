package nl.blauwdruk.exchange;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;

/**
 * A blueprint as read from a file.
 *
 * @param blueprint the blueprint
 * @param findings what the reader noticed without losing anything, such as unknown keys; by line
 */
public record Reading(Blueprint blueprint, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }
}
