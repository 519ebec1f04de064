package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.model.blueprint.Remark;

/** What residents said is dealt with before a blueprint is adopted. */
final class OpenRemarkThoughAdopted implements BlueprintRule {

    @Override
    public String name() {
        return "open-remark-though-adopted";
    }

    @Override
    public List<Finding> check(Blueprint blueprint) {
        if (blueprint.status() != BlueprintStatus.ADOPTED) {
            return List.of();
        }
        return blueprint.remarks().stream()
                .filter(Remark::isOpen)
                .map(remark -> new Finding(
                        name(),
                        Severity.WARNING,
                        "De blauwdruk is vastgesteld, maar een opmerking van inwoners staat nog open: '" + remark.text()
                                + "'",
                        blueprint.step(remark.step()).map(Place::of).orElse(Place.WHOLE),
                        0,
                        "Verwerk de opmerking, of schrijf op waarom dat niet kan."))
                .toList();
    }
}
