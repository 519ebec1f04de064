package nl.blauwdruk.model.comparison.nationwide;

import java.util.List;

/**
 * Variants that are more alike each other than the rest.
 *
 * @param number 1 for the first
 * @param members keys of the variants, alike ones next to each other
 * @param within the mean overlap of two of them, 0 to 1; 1 for a group of one
 * @param shared how many clusters all of them have
 * @param marks what sets them apart from the other groups, the clearest first; none where all are one group
 */
public record AlikeGroup(int number, List<String> members, double within, int shared, List<Mark> marks) {

    public AlikeGroup {
        members = List.copyOf(members);
        marks = List.copyOf(marks);
    }

    public int size() {
        return members.size();
    }

    /**
     * A cluster that the group mostly has and the others mostly lack, or the reverse.
     *
     * @param cluster its id
     * @param inside part of the group that has it
     * @param outside part of the others that has it
     */
    public record Mark(String cluster, double inside, double outside) {

        /** Whether the group is the one that has it. */
        public boolean isHad() {
            return inside > outside;
        }

        double clearness() {
            return Math.abs(inside - outside);
        }
    }
}
