package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;

/** Someone answers for the step. */
final class NoAccountable implements StepRule {

    @Override
    public String name() {
        return "no-accountable";
    }

    @Override
    public List<Finding> check(Step step) {
        if (!step.roles(Raci.ACCOUNTABLE).isEmpty()) {
            return List.of();
        }
        return List.of(finding(
                Severity.WARNING,
                step,
                "Niemand is eindverantwoordelijk voor deze stap.",
                "Spreek af wie eindverantwoordelijk is en geef die rol een A."));
    }
}
