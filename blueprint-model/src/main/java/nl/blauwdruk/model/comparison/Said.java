package nl.blauwdruk.model.comparison;

import java.util.List;
import java.util.Set;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.comparison.matching.Matches.Member;
import nl.blauwdruk.model.comparison.matching.Matches.Row;
import nl.blauwdruk.model.comparison.matching.StepTraits;
import nl.blauwdruk.model.comparison.reason.Explanation;
import nl.blauwdruk.model.comparison.reason.Ground;
import nl.blauwdruk.model.comparison.reason.Reason;

/** Tells of rows and steps what people said of them. */
final class Said {

    private final StepIds ids;
    private final Spoken spoken;

    Said(StepIds ids, Spoken spoken) {
        this.ids = ids;
        this.spoken = spoken;
    }

    private ElementId id(StepTraits step) {
        return ids.of(step);
    }

    /**
     * Confirmed when people said of every member that it belongs here; rejected when a step is left alone because people
     * said so.
     */
    ClusterState stateOf(Row row) {
        List<StepTraits> members = row.members().stream().map(Member::step).toList();
        boolean alone = members.size() + (row.base() == null ? 0 : 1) == 1;
        if (alone) {
            StepTraits only = members.isEmpty() ? row.base() : members.get(0);
            if (spoken.kind(id(only)).filter(kind -> kind == Kind.ADDED).isPresent()) {
                return ClusterState.CONFIRMED;
            }
            return spoken.isParted(id(only)) ? ClusterState.REJECTED : ClusterState.SUGGESTED;
        }
        boolean all = members.stream().allMatch(member -> belongs(member, row));
        return all ? ClusterState.CONFIRMED : ClusterState.SUGGESTED;
    }

    private boolean belongs(StepTraits member, Row row) {
        if (row.base() != null) {
            return spoken.areTogether(id(member), id(row.base()));
        }
        return row.members().stream().anyMatch(other -> spoken.areTogether(id(member), id(other.step())));
    }

    /** Whether people said of every place the step stands in that it belongs there, or that it belongs nowhere. */
    boolean isConfirmed(VariantRows variant, StepTraits step) {
        List<Row> rows = variant.rowsOf(step).stream().map(variant.rows()::get).toList();
        boolean added = rows.get(0).base() == null;
        return rows.stream().allMatch(row -> belongs(step, row))
                || (added
                        && spoken.kind(id(step))
                                .filter(kind -> kind == Kind.ADDED)
                                .isPresent());
    }

    /** Whether people said that it happens at another moment. */
    boolean isMoved(StepTraits step) {
        return spoken.kind(id(step)).filter(kind -> kind == Kind.MOVED).isPresent();
    }

    /** Lanes in which its municipality says it is otherwise. */
    Set<Lane> otherwise(StepTraits step) {
        return spoken.otherwise(id(step));
    }

    /** What people said of its place in the journey, where the structure leaves it open. */
    Kind kind(VariantRows variant, StepTraits step) {
        Kind found = variant.kind(step);
        Kind said = spoken.kind(id(step)).orElse(found);
        if (!isOpen(found) || !isOpen(said)) {
            return found;
        }
        if (said == Kind.MOVED) {
            return Kind.MOVED;
        }
        boolean sameName = step.isCalledAs(variant.baseSteps(step).get(0));
        return sameName ? Kind.IDENTICAL : Kind.TERMINOLOGY;
    }

    private static boolean isOpen(Kind kind) {
        return kind == Kind.MOVED || kind == Kind.IDENTICAL || kind == Kind.TERMINOLOGY;
    }

    /** What people and the municipality itself said goes before what was found. */
    Explanation settled(VariantRows variant, StepTraits step, Explanation found) {
        if (spoken.isOwnWord(id(step))) {
            return found.settledBy(Reason.of(Ground.SAID_BY_OWNER));
        }
        return isConfirmed(variant, step) ? found.settledBy(Reason.of(Ground.CONFIRMED)) : found;
    }
}
