package nl.blauwdruk.model.blueprint.check;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;

/** A blueprint says what it is called, for whom it is, what starts it and what comes of it. */
final class MissingHeadText implements BlueprintRule {

    @Override
    public String name() {
        return "missing-head-text";
    }

    @Override
    public List<Finding> check(Blueprint blueprint) {
        List<Finding> findings = new ArrayList<>();
        require(findings, "titel", blueprint.title());
        require(findings, "doelgroep", blueprint.audience());
        require(findings, "aanleiding", blueprint.occasion());
        require(findings, "uitkomst", blueprint.outcome());
        return findings;
    }

    private void require(List<Finding> findings, String key, String text) {
        if (text.isBlank()) {
            findings.add(new Finding(
                    name(),
                    Severity.ERROR,
                    "De " + key + " van de blauwdruk ontbreekt.",
                    Place.WHOLE,
                    0,
                    "Vul '" + key + "' in."));
        }
    }
}
