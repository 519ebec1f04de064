package nl.blauwdruk.web.comparison;

import java.util.List;

/**
 * The base that would serve most, as the API shows it.
 *
 * @param overlapNow mean strict overlap to the base as it is, 0 to 1
 * @param overlapThen the same to this base
 * @param changes what would come in or go out, in the order of the journey
 */
public record BestBaseResponse(double overlapNow, double overlapThen, List<ChangeOfBaseResponse> changes) {

    /**
     * A step that comes into the base or goes out.
     *
     * @param cluster id of the shared step
     * @param comesIn else it goes out
     * @param municipalities how many have it
     * @param worth what the overlap loses without this change, 0 to 1
     */
    public record ChangeOfBaseResponse(
            String cluster, String name, boolean comesIn, int municipalities, double worth) {}

    static BestBaseResponse from(ThemeNationwide all) {
        return new BestBaseResponse(
                all.bestBase().now(),
                all.bestBase().then(),
                all.bestBase().changes().stream()
                        .map(change -> new ChangeOfBaseResponse(
                                change.cluster(),
                                all.nameOf(change.cluster()),
                                change.comesIn(),
                                change.municipalities(),
                                change.worth()))
                        .toList());
    }
}
