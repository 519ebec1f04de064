package nl.blauwdruk.web.comparison.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.blauwdruk.model.comparison.setup.Cost;
import nl.blauwdruk.model.comparison.setup.Outcome;
import nl.blauwdruk.web.comparison.DecidedDifference;

/**
 * What came of a partner session.
 *
 * @param session it
 * @param decided what was decided in it, in that order
 * @param total how many differences the theme has
 * @param open how many of them are not decided
 * @param now the headline overlap as it is now, 0 to 1
 */
public record SessionReport(PartnerSession session, List<DecidedDifference> decided, int total, int open, double now) {

    static SessionReport of(PartnerSession session, List<DecidedDifference> all, double now) {
        List<DecidedDifference> decided = all.stream()
                .filter(one -> one.outcome()
                        .filter(outcome -> isIn(session, outcome.at()))
                        .isPresent())
                .sorted(Comparator.comparing(one -> outcome(one).at()))
                .toList();
        int open = (int) all.stream().filter(one -> !one.isDecided()).count();
        return new SessionReport(session, decided, all.size(), open, now);
    }

    private static boolean isIn(PartnerSession session, Instant moment) {
        return !moment.isBefore(session.began()) && !moment.isAfter(session.until());
    }

    /** The headline overlap when it began. */
    public double before() {
        return session.overlap();
    }

    /** The headline overlap when all that was decided here is carried out; each decision reckoned apart. */
    public double after() {
        return Math.min(
                1, now + decided.stream().mapToDouble(SessionReport::gain).sum());
    }

    private static double gain(DecidedDifference one) {
        Cost cost = one.costOf(outcome(one).choice());
        return cost.after() - cost.before();
    }

    private static Outcome outcome(DecidedDifference one) {
        return one.outcome().orElseThrow();
    }
}
