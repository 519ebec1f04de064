package nl.blauwdruk.web.comparison.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.comparison.setup.Cost;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.web.comparison.DecidedDifference;

/**
 * What a session goes through. What matters most comes first: what has to be decided soonest, then what a choice can change most
 * in the overlap, then what costs most points, and else along the journey. What was put off comes last.
 *
 * @param all the differences in that order
 * @param later ids of those put off, the first put off first
 */
record Agenda(List<DecidedDifference> all, List<String> later) {

    private static final Comparator<DecidedDifference> WEIGHT = Comparator.comparing(Agenda::deadline)
            .thenComparing(Comparator.comparingDouble(Agenda::reach).reversed())
            .thenComparing(Comparator.comparingInt(DecidedDifference::points).reversed());

    static Agenda of(List<DecidedDifference> alongTheJourney, List<String> later) {
        return new Agenda(alongTheJourney.stream().sorted(WEIGHT).toList(), later);
    }

    private static LocalDate deadline(DecidedDifference difference) {
        return difference.decision().flatMap(SetupDecision::before).orElse(LocalDate.MAX);
    }

    private static double reach(DecidedDifference difference) {
        return difference.costs().stream().mapToDouble(Agenda::change).max().orElse(0);
    }

    private static double change(Cost cost) {
        return Math.abs(cost.after() - cost.before());
    }

    /** The next that is open: around to the beginning, then what was put off. Empty when nothing else is left. */
    Optional<String> after(String current) {
        int place = ids().indexOf(current) + 1;
        Stream<String> around =
                Stream.concat(ids().subList(place, all.size()).stream(), ids().subList(0, place).stream());
        long again = later.indexOf(current) + 1L;
        Stream<String> putOff =
                Stream.concat(later.stream().skip(again), later.stream().limit(again));
        return Stream.concat(around.filter(id -> !later.contains(id)), putOff)
                .filter(id -> !id.equals(current) && isOpen(id))
                .findFirst();
    }

    /** The one before it, decided or not; empty for the first. */
    Optional<String> before(String current) {
        int place = ids().indexOf(current);
        return place < 1 ? Optional.empty() : Optional.of(ids().get(place - 1));
    }

    /** The first that is open; empty when none is. */
    Optional<String> first() {
        return after("");
    }

    /** Place of a difference, from 1; 0 when it is not in it. */
    int placeOf(String id) {
        return ids().indexOf(id) + 1;
    }

    boolean has(String id) {
        return ids().contains(id);
    }

    private boolean isOpen(String id) {
        return all.stream().anyMatch(one -> one.difference().id().equals(id) && !one.isDecided());
    }

    private List<String> ids() {
        return all.stream().map(one -> one.difference().id()).toList();
    }
}
