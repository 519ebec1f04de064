package nl.blauwdruk.story.generation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.setup.SetupChoice;

/**
 * A theme to write stories for.
 *
 * @param key key of the theme
 * @param base the shared journey; empty when there is none
 * @param variants the municipalities' journeys
 * @param comparison what came of comparing them
 * @param outcomes what partners decided, by the id of the set-up difference; what is open is not in it
 */
public record ThemeInput(
        String key,
        Optional<Blueprint> base,
        List<Blueprint> variants,
        Comparison comparison,
        Map<String, SetupChoice> outcomes) {

    public ThemeInput {
        variants = List.copyOf(variants);
        outcomes = Map.copyOf(outcomes);
    }

    /** Nothing is decided yet. */
    public ThemeInput(String key, Optional<Blueprint> base, List<Blueprint> variants, Comparison comparison) {
        this(key, base, variants, comparison, Map.of());
    }
}
