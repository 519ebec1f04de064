package nl.blauwdruk.report.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.report.comparison.ComparisonWords;

/**
 * One decision on a set-up difference.
 *
 * @param difference it in one question
 * @param municipality whose variation it is
 * @param outcome what was decided
 * @param owner who does it; empty when nobody has to
 * @param due before when
 * @param by who recorded it
 * @param at when
 */
public record DecisionLine(
        String difference,
        String municipality,
        SetupChoice outcome,
        String owner,
        Optional<LocalDate> due,
        String by,
        Instant at) {

    /** What was decided, in words. */
    public String decision(ComparisonWords words) {
        String choice = words.of(outcome);
        return choice.substring(0, 1).toUpperCase(Locale.ROOT) + choice.substring(1);
    }
}
