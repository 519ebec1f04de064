package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;

/** A variant is checked with residents before it is adopted. */
final class AdoptedWithoutResidentCheck implements BlueprintRule {

    @Override
    public String name() {
        return "adopted-without-resident-check";
    }

    @Override
    public List<Finding> check(Blueprint blueprint) {
        boolean isUnchecked = blueprint.residentCheck().isEmpty();
        if (blueprint.isBase() || blueprint.status() != BlueprintStatus.ADOPTED || !isUnchecked) {
            return List.of();
        }
        return List.of(new Finding(
                name(),
                Severity.WARNING,
                "De blauwdruk is vastgesteld, maar niet met inwoners getoetst.",
                Place.WHOLE,
                0,
                "Leg de blauwdruk voor aan een inwonersgroep en vul 'toetsing' in."));
    }
}
