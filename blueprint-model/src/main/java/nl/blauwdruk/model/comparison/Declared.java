package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Counterpart;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Step;

/**
 * What a file says itself of its steps, as statements: the first that are said, so that every later word goes before them. A
 * workbench keeps them as such; the file is only how they came in.
 */
public final class Declared {

    private Declared() {}

    /** The statements of all steps of a variant that say what they are in the base. */
    public static List<Statement> of(Blueprint base, Blueprint variant) {
        return variant.steps().stream().flatMap(step -> of(base, step).stream()).toList();
    }

    /** The statements of one step; none when it says nothing. */
    public static List<Statement> of(Blueprint base, Step step) {
        return step.counterpart()
                .map(said -> statements(base, ElementId.ofStep(step.blueprintKey(), step.mark()), said))
                .orElse(List.of());
    }

    private static List<Statement> statements(Blueprint base, ElementId step, Counterpart said) {
        List<Statement> statements = new ArrayList<>();
        if (said.isAddition()) {
            statements.add(Statement.ofKind(step, Kind.ADDED));
            said.twin()
                    .filter(twin -> !twin.equals(step))
                    .ifPresent(twin -> statements.add(Statement.together(List.of(step, twin))));
        } else {
            Set<ElementId> together = new TreeSet<>(Set.of(step));
            said.steps().forEach(mark -> together.add(ElementId.ofStep(base.key(), mark)));
            statements.add(Statement.together(together));
        }
        if (said.isMoved()) {
            statements.add(Statement.ofKind(step, Kind.MOVED));
        }
        if (!said.otherwise().isEmpty()) {
            statements.add(Statement.otherwise(step, said.otherwise()));
        }
        statements.forEach(statement -> statement.asOwnWordOn(step));
        return statements;
    }

    /**
     * What a file would say of a step, from the municipality's own words on it; empty when there are none.
     *
     * @param statements all that was said, oldest first
     */
    public static Optional<Counterpart> counterpart(Blueprint base, Step step, List<Statement> statements) {
        ElementId id = ElementId.ofStep(step.blueprintKey(), step.mark());
        List<Statement> own =
                statements.stream().filter(said -> said.isOwnWordOn(id)).toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(counterpart(base, id, own));
    }

    private static Counterpart counterpart(Blueprint base, ElementId step, List<Statement> own) {
        List<ElementId> beside = own.stream()
                .filter(said -> said.claim() == Claim.TOGETHER)
                .flatMap(said -> said.elements().stream())
                .filter(other -> !other.equals(step))
                .toList();
        Set<Lane> lanes = own.stream()
                .flatMap(said -> said.lanes().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Lane.class)));
        Counterpart counterpart = own.stream().anyMatch(said -> said.kind().equals(Optional.of(Kind.ADDED)))
                ? beside.stream().findFirst().map(Counterpart::like).orElseGet(Counterpart::none)
                : Counterpart.of(marks(base, beside));
        boolean isMoved = own.stream().anyMatch(said -> said.kind().equals(Optional.of(Kind.MOVED)));
        Counterpart placed = isMoved ? counterpart.moved() : counterpart;
        return lanes.isEmpty() ? placed : placed.otherwise(lanes);
    }

    /** Marks of base steps, in the order of the base; a step that is gone comes last. */
    private static List<String> marks(Blueprint base, List<ElementId> steps) {
        List<String> marks = steps.stream()
                .filter(step -> step.blueprintKey().equals(base.key()))
                .map(step -> step.value().substring(base.key().length() + 1))
                .toList();
        List<String> ordered = new ArrayList<>(
                base.steps().stream().map(Step::mark).filter(marks::contains).toList());
        marks.stream().filter(mark -> !ordered.contains(mark)).forEach(ordered::add);
        return ordered;
    }
}
