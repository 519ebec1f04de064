package nl.blauwdruk.model.comparison.matching;

import java.util.List;

/**
 * Which steps are the same step.
 *
 * @param rows base steps in the order of the journey, then additions
 */
public record Matches(List<Row> rows) {

    public Matches {
        rows = List.copyOf(rows);
    }

    /**
     * Steps that are the same step.
     *
     * @param base the step of the base; null for an addition
     * @param members steps of the other models, by model and then in order; a step that merges base steps stands in each of their rows
     */
    public record Row(StepTraits base, List<Member> members) {

        public Row {
            members = List.copyOf(members);
        }
    }

    /**
     * A step in a row.
     *
     * @param score how sure it belongs here, from 0 to 1
     */
    public record Member(StepTraits step, double score) {

        /** Number of its model. */
        public int model() {
            return step.model();
        }
    }
}
