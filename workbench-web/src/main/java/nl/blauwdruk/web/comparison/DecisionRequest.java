package nl.blauwdruk.web.comparison;

import java.util.Arrays;
import nl.blauwdruk.model.comparison.ClusterState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a shared step: that its steps are the same, or are not. */
public record DecisionRequest(
        @Schema(
                required = true,
                enumeration = {"suggested", "confirmed", "rejected"},
                example = "confirmed")
        String state) {

    ClusterState said() {
        return Arrays.stream(ClusterState.values())
                .filter(known -> known.word().equals(state))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("state is suggested, confirmed or rejected"));
    }
}
