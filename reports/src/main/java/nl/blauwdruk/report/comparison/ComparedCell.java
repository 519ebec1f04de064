package nl.blauwdruk.report.comparison;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;

/**
 * What one municipality has at one shared step.
 *
 * @param kind empty where it has nothing and need not, and in a comparison without a base
 * @param steps names of its steps there, in the order of its journey
 * @param differs what else is not the same, without words
 */
public record ComparedCell(Optional<Kind> kind, List<String> steps, List<Difference> differs) {

    static final ComparedCell EMPTY = new ComparedCell(Optional.empty(), List.of(), List.of());

    public boolean isEmpty() {
        return kind.isEmpty() && steps.isEmpty();
    }

    /** Whether it can cost software. */
    public boolean isSetup() {
        return kind.filter(Kind::isSetup).isPresent() || !differs.isEmpty();
    }
}
