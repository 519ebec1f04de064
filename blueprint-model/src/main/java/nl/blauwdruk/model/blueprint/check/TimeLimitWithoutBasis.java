package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Step;

/** A time limit says what it rests on: a law, an ordinance or an agreement. */
final class TimeLimitWithoutBasis implements StepRule {

    @Override
    public String name() {
        return "time-limit-without-basis";
    }

    @Override
    public List<Finding> check(Step step) {
        return step.timeLimit().filter(limit -> limit.basis().isEmpty()).stream()
                .map(limit -> finding(
                        Severity.WARNING,
                        step,
                        "Bij de termijn '" + limit.duration() + "' staat niet waarop die rust.",
                        "Vul de wet, de verordening of de interne afspraak in bij 'grondslag'."))
                .toList();
    }
}
