package nl.blauwdruk.model.comparison;

import java.util.List;

/**
 * Base steps a variant does not have.
 *
 * @param model key of the variant
 * @param base keys of the absent base steps, in the order of the journey; never empty
 */
public record Dropped(String model, List<String> base) {

    public Dropped {
        base = List.copyOf(base);
    }
}
