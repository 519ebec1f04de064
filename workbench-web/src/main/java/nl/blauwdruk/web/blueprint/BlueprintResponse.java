package nl.blauwdruk.web.blueprint;

import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/**
 * A blueprint as the API shows it.
 *
 * @param municipality CBS code of its owner; absent for the base
 * @param shared whether a concept is for the whole programme
 */
public record BlueprintResponse(
        String key,
        String theme,
        String municipality,
        String owner,
        String title,
        String edition,
        String status,
        boolean shared,
        LocalDate date,
        int revision,
        String audience,
        String occasion,
        String outcome,
        List<PhaseResponse> phases,
        List<StepResponse> steps) {

    /** A phase with its key. */
    public record PhaseResponse(String key, String name) {}

    static BlueprintResponse from(Blueprint blueprint) {
        return new BlueprintResponse(
                blueprint.key(),
                blueprint.theme(),
                blueprint.owner().map(MunicipalityCode::code).orElse(null),
                blueprint.ownerName(),
                blueprint.title(),
                blueprint.edition(),
                blueprint.status().word(),
                blueprint.isBase() || blueprint.isShared(),
                blueprint.date().orElse(null),
                blueprint.revision(),
                blueprint.audience(),
                blueprint.occasion(),
                blueprint.outcome(),
                blueprint.phases().stream()
                        .map(phase -> new PhaseResponse(phase.key(), phase.name()))
                        .toList(),
                blueprint.steps().stream().map(StepResponse::from).toList());
    }
}
