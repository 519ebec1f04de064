package nl.blauwdruk.report.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.SetupChoice;

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
    public String decision() {
        return switch (outcome) {
            case TAKE_BASE -> "Basis volgen";
            case KEEP_VARIATION -> "Variatie houden";
            case INTO_BASE -> "In de basis opnemen";
        };
    }
}
