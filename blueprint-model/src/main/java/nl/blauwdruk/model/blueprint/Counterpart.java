package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file says a step of a variant is in the base, so that nobody has to guess it from the words. It is how such words come
 * in and go out; kept are statements.
 *
 * @param steps marks of the base steps it is, or is a part of; empty for an addition
 * @param twin the addition of another municipality that this one is as well
 * @param isMoved whether it is the same step at another moment of the journey
 * @param otherwise lanes in which something is meant to differ, though the words may look alike
 */
public record Counterpart(List<String> steps, Optional<ElementId> twin, boolean isMoved, Set<Lane> otherwise) {

    public Counterpart {
        steps = List.copyOf(steps);
        requireNonNull(twin);
        otherwise = Collections.unmodifiableSet(
                otherwise.isEmpty() ? EnumSet.noneOf(Lane.class) : EnumSet.copyOf(otherwise));
    }

    /** The step is these base steps, or a part of the one, named by their marks. */
    public static Counterpart of(List<String> marks) {
        return new Counterpart(marks, Optional.empty(), false, Set.of());
    }

    /** No base step is this one. */
    public static Counterpart none() {
        return of(List.of());
    }

    /** No base step is this one, but another municipality's addition is; what is no identity says nothing. */
    public static Counterpart like(ElementId addition) {
        Optional<ElementId> twin = Optional.of(addition).filter(id -> id.value().indexOf('/') > 0);
        return new Counterpart(List.of(), twin, false, Set.of());
    }

    /** The same step at another moment of the journey. */
    public Counterpart moved() {
        return new Counterpart(steps, twin, true, otherwise);
    }

    /** What is meant to differ in these lanes, though the words may look alike. */
    public Counterpart otherwise(Collection<Lane> lanes) {
        return new Counterpart(steps, twin, isMoved, new HashSet<>(lanes));
    }

    public boolean isAddition() {
        return steps.isEmpty();
    }
}
