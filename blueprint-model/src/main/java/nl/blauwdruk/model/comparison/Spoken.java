package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Lane;

/** What holds of what was said: of each two steps the last word, of each step the last kind. */
final class Spoken {

    /** Nobody said anything. */
    static final Spoken NOTHING = new Spoken(List.of(), Set.of(), Set.of());

    private final Map<ElementId, Map<ElementId, Boolean>> pairs = new TreeMap<>();
    private final Map<ElementId, Kind> kinds = new HashMap<>();
    private final Map<ElementId, Set<Lane>> otherwise = new HashMap<>();
    /** Steps on whose place the last word is that of their own municipality. */
    private final Set<ElementId> ownWords = new HashSet<>();

    /**
     * @param statements oldest first
     * @param known the steps that exist; what names others sleeps
     * @param base the steps of the base among them: a statement that names one says nothing of two variants beside each other
     */
    Spoken(List<Statement> statements, Set<ElementId> known, Set<ElementId> base) {
        for (Statement said : statements) {
            Set<ElementId> awake = new TreeSet<>(said.elements());
            awake.retainAll(known);
            note(said, awake);
            switch (said.claim()) {
                case TOGETHER -> link(awake, base);
                case APART -> part(said.subject(), awake, known);
                case OTHERWISE ->
                    said.subject().filter(known::contains).ifPresent(step -> otherwise.put(step, said.lanes()));
                case KIND -> said.subject().filter(known::contains).ifPresent(step -> say(step, said, base));
            }
        }
    }

    /** Whose word it is; what is otherwise in a step says nothing of its place. */
    private void note(Statement said, Set<ElementId> awake) {
        if (said.claim() == Claim.OTHERWISE) {
            return;
        }
        if (said.isOwnWord()) {
            said.subject().ifPresent(ownWords::add);
        } else {
            ownWords.removeAll(awake);
            said.subject().ifPresent(ownWords::remove);
        }
    }

    private void link(Set<ElementId> steps, Set<ElementId> base) {
        boolean withBase = steps.stream().anyMatch(base::contains);
        for (ElementId one : steps) {
            for (ElementId other : steps) {
                boolean between = base.contains(one) != base.contains(other);
                if (!one.equals(other) && (!withBase || between)) {
                    set(one, other, true);
                }
            }
            if (withBase && kinds.get(one) == Kind.ADDED) {
                kinds.remove(one);
            }
        }
    }

    private void part(Optional<ElementId> subject, Set<ElementId> steps, Set<ElementId> known) {
        if (subject.isPresent() && !known.contains(subject.get())) {
            return;
        }
        for (ElementId one : subject.map(Set::of).orElse(steps)) {
            for (ElementId other : steps) {
                if (!one.equals(other)) {
                    set(one, other, false);
                    set(other, one, false);
                }
            }
        }
    }

    /** Added means: with no step of the base, whatever was said before. */
    private void say(ElementId step, Statement said, Set<ElementId> base) {
        Kind kind = said.kind().orElseThrow();
        kinds.put(step, kind);
        if (kind == Kind.ADDED) {
            pairs.getOrDefault(step, Map.of()).keySet().removeIf(base::contains);
        }
    }

    private void set(ElementId one, ElementId other, boolean together) {
        pairs.computeIfAbsent(one, key -> new LinkedHashMap<>()).put(other, together);
    }

    /** Of these, the ones that a step is together with. */
    List<ElementId> together(ElementId step, Collection<ElementId> among) {
        return said(step, among, true);
    }

    /** Of these, the ones that a step is not together with. */
    List<ElementId> apart(ElementId step, Collection<ElementId> among) {
        return said(step, among, false);
    }

    private List<ElementId> said(ElementId step, Collection<ElementId> among, boolean together) {
        Map<ElementId, Boolean> of = pairs.get(step);
        if (of == null) {
            return List.of();
        }
        List<ElementId> found = new ArrayList<>();
        for (ElementId other : among) {
            if (Boolean.valueOf(together).equals(of.get(other))) {
                found.add(other);
            }
        }
        return found;
    }

    /** Whether anything keeps two steps apart. */
    boolean areApart(ElementId one, ElementId other) {
        return Boolean.FALSE.equals(pairs.getOrDefault(one, Map.of()).get(other));
    }

    boolean areTogether(ElementId one, ElementId other) {
        return Boolean.TRUE.equals(pairs.getOrDefault(one, Map.of()).get(other));
    }

    /** Whether a step was parted from any other. */
    boolean isParted(ElementId step) {
        return pairs.getOrDefault(step, Map.of()).containsValue(false);
    }

    Optional<Kind> kind(ElementId step) {
        return Optional.ofNullable(kinds.get(step));
    }

    /** Lanes in which a step is otherwise than in the base, though the words may look alike. */
    Set<Lane> otherwise(ElementId step) {
        return otherwise.getOrDefault(step, Set.of());
    }

    /** Whether its own municipality said where it belongs, and nobody said anything of it since. */
    boolean isOwnWord(ElementId step) {
        return ownWords.contains(step);
    }

    boolean isSilent() {
        return pairs.isEmpty() && kinds.isEmpty();
    }
}
