package nl.blauwdruk.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Overlap;
import nl.blauwdruk.model.comparison.setup.SetupChoice;

/** What the page counts: how much is the same, how many of each kind there are, and what is still open. */
public final class ComparisonTally {

    private final ThemeComparison compared;
    private final List<DecidedDifference> differences;

    ComparisonTally(ThemeComparison compared, List<DecidedDifference> differences) {
        this.compared = compared;
        this.differences = List.copyOf(differences);
    }

    public Overlap getOverlap() {
        return compared.comparison().overlap();
    }

    /** How many shared steps there are. */
    public int getClusters() {
        return compared.comparison().clusters().size();
    }

    /** Per lane the part of the matched steps in which it does not differ. */
    public List<PhaseOverlap> getLaneOverlaps() {
        return getOverlap().lanes().entrySet().stream()
                .map(lane ->
                        new PhaseOverlap(lane.getKey().equals("term") ? "timeLimit" : lane.getKey(), lane.getValue()))
                .toList();
    }

    /** Per phase the part of its base steps that the variants have as the base has. */
    public List<PhaseOverlap> getPhaseOverlaps() {
        return ReadingRows.overlaps(compared);
    }

    /** The kinds with their counts, same ones first. */
    public List<KindCount> getKinds() {
        Map<Kind, Integer> counts = ComparisonMatrix.counts(compared);
        List<KindCount> kinds = new ArrayList<>();
        for (Kind kind : List.of(
                Kind.IDENTICAL, Kind.TERMINOLOGY, Kind.SPLIT, Kind.MERGED, Kind.MOVED, Kind.ADDED, Kind.DROPPED)) {
            kinds.add(new KindCount(kind.word(), counts.get(kind)));
        }
        return kinds;
    }

    /** How many set-up differences there are. */
    public int getDifferences() {
        return differences.size();
    }

    /** How many of them partners have yet to decide on. */
    public long getUndecided() {
        return differences.stream()
                .filter(one -> !one.isDecided() || one.isOutdated())
                .count();
    }

    /** What was decided to come into the base: a change of the base is waiting. */
    public List<DecidedDifference> getForBase() {
        return differences.stream()
                .filter(one -> one.outcome()
                        .filter(outcome -> outcome.choice() == SetupChoice.INTO_BASE)
                        .isPresent())
                .toList();
    }
}
