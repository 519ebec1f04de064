package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Step;

/** A step says through which channel it happens. */
final class MissingChannel implements StepRule {

    @Override
    public String name() {
        return "missing-channel";
    }

    @Override
    public List<Finding> check(Step step) {
        if (!step.channels().isEmpty()) {
            return List.of();
        }
        return List.of(finding(
                Severity.ERROR,
                step,
                "Er staat niet via welk kanaal deze stap gaat.",
                "Vul 'kanaal' in. Is er geen contact met de inwoner? Kies dan 'intern'."));
    }
}
