package nl.blauwdruk.web.comparison;

import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.StepCluster;

/**
 * A shared step as the API shows it.
 *
 * @param base keys of the steps of the base; none for an addition
 * @param members for each variant (its blueprint key) the keys of its steps
 * @param state suggested, confirmed or rejected
 */
public record ClusterResponse(String id, List<String> base, Map<String, List<String>> members, String state) {

    static ClusterResponse from(StepCluster cluster) {
        return new ClusterResponse(
                cluster.id(), cluster.base(), cluster.members(), cluster.state().word());
    }
}
