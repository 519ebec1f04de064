package nl.blauwdruk.story.generation;

import java.util.List;
import nl.blauwdruk.model.blueprint.Step;

/**
 * What one variant does in another way.
 *
 * @param model key of the variant
 * @param anchor the step the difference is about
 * @param own its steps there; the base's step where it has none
 */
record Way(String model, Step anchor, List<Step> own) {

    Way {
        own = List.copyOf(own);
    }
}
