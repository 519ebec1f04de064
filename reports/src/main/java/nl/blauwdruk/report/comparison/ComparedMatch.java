package nl.blauwdruk.report.comparison;

import java.util.List;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.AlignedStep;

/**
 * A step of a variant where it stands now.
 *
 * @param step the step with its place beside the base
 * @param id identity of that step
 * @param companions the steps of the base it stands with; for an addition the other steps that are the same
 * @param stamp changes whenever the step comes to stand with others, or somebody says that it belongs there
 */
public record ComparedMatch(AlignedStep step, ElementId id, List<ElementId> companions, String stamp) {

    public ComparedMatch {
        companions = List.copyOf(companions);
    }

    /** Whether nothing stands with it, so that one can only say that it is an addition. */
    public boolean isAlone() {
        return companions.isEmpty();
    }
}
