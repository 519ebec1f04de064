package nl.blauwdruk.report.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.Outcome;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.comparison.setup.Vote;

/**
 * A set-up difference with what partners said of it.
 *
 * @param decision what was said; empty when nothing was
 */
public record ComparedDifference(SetupDifference difference, Optional<SetupDecision> decision) {

    public Optional<Outcome> outcome() {
        return decision.flatMap(SetupDecision::outcome);
    }

    /** <i>Nakijken</i>: decided, but the steps mean something else now. */
    public boolean isOutdated() {
        return decision.filter(said -> said.isOutdated(difference.meaning())).isPresent();
    }

    public List<Vote> votes() {
        return decision.map(SetupDecision::votes).orElse(List.of());
    }

    /** Changes whenever the difference does, or what was said of it. */
    public String stamp() {
        return difference.meaning() + "-" + decision.map(SetupDecision::changes).orElse(0);
    }

    /** What was decided, as someone fills it in; with no choice when nothing was. */
    public Wish wish() {
        return outcome()
                .map(said -> new Wish(Optional.of(said.choice()), said.owner(), said.due()))
                .orElse(Wish.NONE);
    }

    /**
     * A decision as it stands in a row that people fill in.
     *
     * @param choice empty when nothing is chosen
     * @param owner who does it; may be empty
     * @param due before when
     */
    public record Wish(Optional<SetupChoice> choice, String owner, Optional<LocalDate> due) {

        public static final Wish NONE = new Wish(Optional.empty(), "", Optional.empty());

        /** The wish in one word of a program, to be compared with another. */
        public String mark() {
            return choice.map(SetupChoice::word).orElse("") + "|" + owner + "|"
                    + due.map(LocalDate::toString).orElse("");
        }
    }
}
