package nl.blauwdruk.web.comparison;

import java.util.Arrays;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to say of one step.
 *
 * @param claim together (it belongs where it stands, or with a cluster), apart, kind, or none to take back what was said
 * @param variant key of the variant
 * @param step key of the step in it
 * @param cluster with together: id of the shared step it belongs with; where it stands when left out
 * @param also with a cluster: whether it still belongs where it stands too
 * @param kind with kind: added, moved, terminology or identical
 * @param because why; may be left out
 */
public record StatementRequest(
        @Schema(
                required = true,
                enumeration = {"together", "apart", "kind", "none"},
                example = "together")
        String claim,

        @Schema(required = true, example = "wmo-zwolle") String variant,
        @Schema(required = true, example = "A1") String step,
        String cluster,
        Boolean also,

        @Schema(enumeration = {"added", "moved", "terminology", "identical"})
        String kind,

        @Schema(example = "zelfde brief") String because) {

    String why() {
        return Sent.orEmpty(because);
    }

    Kind said() {
        return Arrays.stream(Kind.values())
                .filter(known -> known.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind is added, moved, terminology or identical"));
    }
}
