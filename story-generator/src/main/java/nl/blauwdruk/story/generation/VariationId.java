package nl.blauwdruk.story.generation;

import nl.blauwdruk.model.comparison.setup.SetupDifference;

/** Tells which story is about a set-up difference. */
public final class VariationId {

    private VariationId() {}

    /**
     * Id of the story that the municipality's difference is told in, as long as no other municipality with the same difference
     * has decided on it.
     */
    public static String of(String theme, SetupDifference difference) {
        if (difference.base().isEmpty()) {
            return theme + "/extra/" + difference.clusters().get(0);
        }
        String base = difference.base().get(0).value();
        return theme + base.substring(base.indexOf('/')) + "/" + difference.sort();
    }
}
