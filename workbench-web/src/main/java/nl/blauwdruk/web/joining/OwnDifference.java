package nl.blauwdruk.web.joining;

import java.util.List;

/**
 * A difference of the municipality that can cost software.
 *
 * @param number of the step of the base, or of the one before it for an extra step
 * @param step name of that step; of the extra step itself for an addition
 * @param kind word of the kind of difference
 * @param differs words of what differs inside the step
 * @param with names of the municipalities that have the same difference
 * @param stories how many user stories there are of it
 * @param points how many points they take together
 * @param link to the comparison, where one of them has it; empty without
 */
public record OwnDifference(
        int number,
        String step,
        String kind,
        List<String> differs,
        List<String> with,
        int stories,
        int points,
        String link) {

    public OwnDifference {
        differs = List.copyOf(differs);
        with = List.copyOf(with);
    }

    /** Whether somebody has it already. */
    public boolean isShared() {
        return !with.isEmpty();
    }

    /** The municipalities in one text. */
    public String names() {
        return String.join(", ", with);
    }
}
