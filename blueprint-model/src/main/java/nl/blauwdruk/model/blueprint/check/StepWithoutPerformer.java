package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;

/** Someone does the step: at least one stakeholder has an R. */
final class StepWithoutPerformer implements StepRule {

    @Override
    public String name() {
        return "step-without-performer";
    }

    @Override
    public List<Finding> check(Step step) {
        if (!step.roles(Raci.RESPONSIBLE).isEmpty()) {
            return List.of();
        }
        return List.of(finding(
                Severity.ERROR,
                step,
                "Niemand voert deze stap uit.",
                "Geef ten minste één belanghebbende betrokkenheid R (voert uit)."));
    }
}
