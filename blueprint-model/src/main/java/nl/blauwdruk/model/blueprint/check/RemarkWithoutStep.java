package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;

/** A remark of residents is about a step that is there. */
final class RemarkWithoutStep implements BlueprintRule {

    @Override
    public String name() {
        return "remark-without-step";
    }

    @Override
    public List<Finding> check(Blueprint blueprint) {
        return blueprint.remarks().stream()
                .filter(remark -> blueprint.step(remark.step()).isEmpty())
                .map(remark -> new Finding(
                        name(),
                        Severity.WARNING,
                        "Een opmerking van inwoners gaat over stap '" + remark.step() + "', maar die stap is er niet.",
                        Place.WHOLE,
                        0,
                        "Zet bij de opmerking het nummer van de goede stap."))
                .toList();
    }
}
