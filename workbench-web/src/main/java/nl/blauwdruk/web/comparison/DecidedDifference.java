package nl.blauwdruk.web.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.Cost;
import nl.blauwdruk.model.comparison.setup.Costs;
import nl.blauwdruk.model.comparison.setup.DiscussionRemark;
import nl.blauwdruk.model.comparison.setup.Outcome;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.comparison.setup.Vote;
import nl.blauwdruk.report.comparison.ComparedDifference;

/**
 * A set-up difference as it is now, with what partners said of it.
 *
 * @param decision what was said; empty when nothing was
 * @param reckoned reckons what choices cost
 * @param points of the variation's story; 0 when not estimated
 */
public record DecidedDifference(
        SetupDifference difference, Optional<SetupDecision> decision, Costs reckoned, int points) {

    /** What each choice costs, in their order. */
    public List<Cost> costs() {
        return reckoned.of(difference, points);
    }

    /** What one choice costs. */
    public Cost costOf(SetupChoice choice) {
        return costs().stream()
                .filter(cost -> cost.choice() == choice)
                .findFirst()
                .orElseThrow();
    }

    public Optional<Outcome> outcome() {
        return decision.flatMap(SetupDecision::outcome);
    }

    /** The first day on which a decision is too late. */
    public Optional<LocalDate> before() {
        return decision.flatMap(SetupDecision::before);
    }

    public boolean isDecided() {
        return outcome().isPresent();
    }

    /** <i>Nakijken</i>: decided, but the steps mean something else now. */
    public boolean isOutdated() {
        return decision.filter(said -> said.isOutdated(difference.meaning())).isPresent();
    }

    public List<Vote> votes() {
        return decision.map(SetupDecision::votes).orElse(List.of());
    }

    public List<DiscussionRemark> remarks() {
        return decision.map(SetupDecision::remarks).orElse(List.of());
    }

    /** Changes whenever the difference does, or what was said of it. */
    public String stamp() {
        return new ComparedDifference(difference, decision).stamp();
    }
}
