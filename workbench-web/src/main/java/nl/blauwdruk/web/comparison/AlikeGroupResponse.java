package nl.blauwdruk.web.comparison;

import java.util.List;
import nl.blauwdruk.model.comparison.nationwide.AlikeGroup;

/**
 * Municipalities that are alike, as the API shows them.
 *
 * @param number 1 for the first
 * @param variants keys of their variants, alike ones next to each other
 * @param within mean overlap of two of them, 0 to 1
 * @param shared how many shared steps all of them have
 * @param marks what sets them apart, the clearest first
 */
public record AlikeGroupResponse(
        int number, List<String> variants, double within, int shared, List<GroupMarkResponse> marks) {

    /** A shared step that the group has more often than the others, or less; parts from 0 to 1. */
    public record GroupMarkResponse(String cluster, String name, double inside, double outside) {}

    static AlikeGroupResponse from(AlikeGroup group, ThemeNationwide all) {
        return new AlikeGroupResponse(
                group.number(),
                group.members(),
                group.within(),
                group.shared(),
                group.marks().stream()
                        .map(mark -> new GroupMarkResponse(
                                mark.cluster(), all.nameOf(mark.cluster()), mark.inside(), mark.outside()))
                        .toList());
    }
}
