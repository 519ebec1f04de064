package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;

/** One thing a good blueprint keeps to. */
public interface BlueprintRule {

    /** Stable name in kebab case, the same in every finding of this rule. */
    String name();

    /** Where the blueprint does not keep to it, in the order of the journey; empty when all is well. */
    List<Finding> check(Blueprint blueprint);
}
