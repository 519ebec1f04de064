package nl.blauwdruk.web.comparison;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided.
 *
 * @param owner who does it; may be left out
 * @param due before when; may be left out
 */
public record OutcomeRequest(
        @Schema(
                required = true,
                enumeration = {"take_base", "keep_variation", "into_base"},
                example = "keep_variation")
        String choice,

        @Schema(example = "Karim de Vries") String owner,
        @Schema(example = "2027-01-31") String due) {

    SetupChoice chosen() {
        return VoteRequest.chosen(choice);
    }

    LocalDate dueDate() {
        return dateOf("due", due);
    }

    /** @throws IllegalArgumentException when there is text that is no date */
    static LocalDate dateOf(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(field + " is a date such as 2027-01-31", e);
        }
    }
}
