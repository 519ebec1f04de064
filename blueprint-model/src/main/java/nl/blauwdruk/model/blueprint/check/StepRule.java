package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;

/** A rule that looks at one step at a time. */
interface StepRule extends BlueprintRule {

    List<Finding> check(Step step);

    @Override
    default List<Finding> check(Blueprint blueprint) {
        return blueprint.steps().stream().flatMap(step -> check(step).stream()).toList();
    }

    /** A finding of this rule about the step. */
    default Finding finding(Severity severity, Step step, String message, String advice) {
        return new Finding(name(), severity, message, Place.of(step), 0, advice);
    }
}
