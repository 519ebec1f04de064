package nl.blauwdruk.story.generation;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparison;

/**
 * A theme to write stories for.
 *
 * @param key key of the theme
 * @param base the shared journey; empty when there is none
 * @param variants the municipalities' journeys
 * @param comparison what came of comparing them
 */
public record ThemeInput(String key, Optional<Blueprint> base, List<Blueprint> variants, Comparison comparison) {

    public ThemeInput {
        variants = List.copyOf(variants);
    }
}
