package nl.blauwdruk.web.comparison;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Before when partners decide.
 *
 * @param before the first day on which it is too late; left out for no day
 */
public record DecisionDayRequest(
        @Schema(example = "2027-01-31") String before) {

    LocalDate day() {
        return OutcomeRequest.dateOf("before", before);
    }
}
