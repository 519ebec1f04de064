package nl.blauwdruk.web.comparison;

import java.util.Arrays;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a municipality votes for. */
public record VoteRequest(
        @Schema(
                required = true,
                enumeration = {"take_base", "keep_variation", "into_base"},
                example = "keep_variation")
        String choice) {

    SetupChoice chosen() {
        return chosen(choice);
    }

    static SetupChoice chosen(String word) {
        return Arrays.stream(SetupChoice.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("choice is take_base, keep_variation or into_base"));
    }
}
