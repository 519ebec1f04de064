package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;

/** One role answers for a step, not more. */
final class TwoAccountables implements StepRule {

    @Override
    public String name() {
        return "two-accountables";
    }

    @Override
    public List<Finding> check(Step step) {
        List<String> accountable = step.roles(Raci.ACCOUNTABLE);
        if (accountable.size() < 2) {
            return List.of();
        }
        return List.of(finding(
                Severity.ERROR,
                step,
                "Er zijn " + accountable.size() + " rollen eindverantwoordelijk (A): " + String.join(", ", accountable)
                        + ".",
                "Kies één rol die eindverantwoordelijk is en geef de andere rollen R, C of I."));
    }
}
