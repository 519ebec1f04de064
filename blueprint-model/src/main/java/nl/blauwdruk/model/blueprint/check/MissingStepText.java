package nl.blauwdruk.model.blueprint.check;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Step;

/** A step has a name and says what the resident, the people in front and the people behind do. */
final class MissingStepText implements StepRule {

    @Override
    public String name() {
        return "missing-step-text";
    }

    @Override
    public List<Finding> check(Step step) {
        List<Finding> findings = new ArrayList<>();
        require(findings, step, step.name(), "De naam van de stap ontbreekt.", "Vul 'naam' in.");
        require(
                findings,
                step,
                step.resident(),
                "Er staat niet wat de inwoner doet of meemaakt.",
                "Vul 'inwoner' in. Merkt de inwoner niets? Schrijf dat dan op.");
        require(
                findings,
                step,
                step.frontstage(),
                "Er staat niet wat de inwoner van de organisatie ziet (frontstage).",
                "Vul 'frontstage' in. Is er geen contact? Schrijf dan: Geen contact.");
        require(
                findings,
                step,
                step.backstage(),
                "Er staat niet wat de organisatie achter de schermen doet (backstage).",
                "Vul 'backstage' in.");
        return findings;
    }

    private void require(List<Finding> findings, Step step, String text, String message, String advice) {
        if (text.isBlank()) {
            findings.add(finding(Severity.ERROR, step, message, advice));
        }
    }
}
