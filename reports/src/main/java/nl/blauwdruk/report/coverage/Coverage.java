package nl.blauwdruk.report.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.model.trace.TraceLink;

/**
 * Realisation of one theme in one municipality: how far every element of its own blueprint has come.
 *
 * @param theme key of the theme
 * @param municipality whose blueprint it is
 * @param name name of the municipality
 * @param blueprint key of the blueprint
 * @param elements every element in the order of the journey, a step before what is in its lanes
 * @param uncounted the links that do not count, by reason and element
 * @param residents what residents said of the blueprint
 */
public record Coverage(
        String theme,
        MunicipalityCode municipality,
        String name,
        String blueprint,
        List<CoveredElement> elements,
        List<UncountedLink> uncounted,
        Optional<ResidentVerdict> residents) {

    public Coverage {
        elements = List.copyOf(elements);
        uncounted = List.copyOf(uncounted);
    }

    /**
     * Measures a variant.
     *
     * @param links trace links; those from elements of other blueprints are passed over
     * @param states state of what the links lead to
     * @throws IllegalArgumentException for a base, which no municipality realises
     */
    public static Coverage of(Blueprint variant, Collection<TraceLink> links, TargetStates states) {
        return new Measuring(variant, states).measure(links);
    }

    /** Counts over all lanes; its {@link LevelCounts#share()} is the headline. */
    public LevelCounts counts() {
        return LevelCounts.of(elements.stream().map(CoveredElement::level).toList());
    }

    public LevelCounts counts(Lane lane) {
        return LevelCounts.of(in(lane).stream().map(CoveredElement::level).toList());
    }

    /** The elements of one lane, in the order of the journey. */
    public List<CoveredElement> in(Lane lane) {
        return elements.stream().filter(element -> element.lane() == lane).toList();
    }

    public List<UncountedLink> uncounted(UncountedLink.Reason reason) {
        return uncounted.stream().filter(link -> link.reason() == reason).toList();
    }

    /** Steps that are done with every function and every information item in them. */
    public List<CoveredElement> deepSteps() {
        Set<String> shallow = elements.stream()
                .filter(element -> element.lane() != Lane.STAKEHOLDER && !element.isDone())
                .map(element -> element.element().step())
                .collect(Collectors.toSet());
        return in(Lane.STEP).stream()
                .filter(step -> !shallow.contains(step.element().step()))
                .toList();
    }
}
