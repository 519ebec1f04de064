package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;

/** Every phase has at least one step. */
final class EmptyPhase implements BlueprintRule {

    @Override
    public String name() {
        return "empty-phase";
    }

    @Override
    public List<Finding> check(Blueprint blueprint) {
        Set<String> used = blueprint.steps().stream().map(Step::phase).collect(Collectors.toSet());
        return blueprint.phases().stream()
                .filter(phase -> !used.contains(phase.key()))
                .map(phase -> new Finding(
                        name(),
                        Severity.WARNING,
                        "Fase '" + phase.name() + "' heeft geen stappen.",
                        Place.WHOLE,
                        0,
                        "Zet een stap in deze fase of haal de fase weg."))
                .toList();
    }
}
