package nl.blauwdruk.model.blueprint.check;

import nl.blauwdruk.model.blueprint.Step;

/** How a finding says where it is. */
public final class Place {

    /** The blueprint as a whole. */
    public static final String WHOLE = "";

    private Place() {}

    /** A step, by the number its municipality gave it and its name: unique within a blueprint. */
    public static String of(Step step) {
        return step.name().isBlank() ? "stap " + step.key() : "stap " + step.key() + " (" + step.name() + ")";
    }
}
