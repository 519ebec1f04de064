package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.matching.StepTraits;

/** The identities of all steps compared. */
final class StepIds {

    private final List<List<ElementId>> ids = new ArrayList<>();

    StepIds(List<Blueprint> models) {
        for (Blueprint model : models) {
            ids.add(model.steps().stream()
                    .map(Step::mark)
                    .map(mark -> ElementId.ofStep(model.key(), mark))
                    .toList());
        }
    }

    ElementId of(StepTraits step) {
        return ids.get(step.model()).get(step.index());
    }

    /** Those of the model with this number, in its own order. */
    List<ElementId> ofModel(int model) {
        return ids.get(model);
    }

    /** How many models there are. */
    int models() {
        return ids.size();
    }
}
