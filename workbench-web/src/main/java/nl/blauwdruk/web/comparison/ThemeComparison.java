package nl.blauwdruk.web.comparison;

import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/**
 * The blueprints of a theme together with their comparison.
 *
 * @param blueprints what was compared
 * @param comparison what came of it
 */
public record ThemeComparison(ThemeBlueprints blueprints, Comparison comparison) {

    /** The variant or base with this key; it is one of the compared. */
    public Blueprint blueprint(String key) {
        return blueprints.byKey(key).orElseThrow();
    }
}
