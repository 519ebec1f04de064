package nl.blauwdruk.web.comparison;

import java.util.List;
import java.util.SortedMap;
import nl.blauwdruk.model.comparison.Overlap;

/**
 * How much of the journeys is the same, as the API shows it; every figure from 0 to 1.
 *
 * @param headline mean strict overlap to the base
 * @param withoutSetup the same, without steps with a set-up difference inside
 * @param pairwise mean of all pairs
 * @param pairwiseLow lower end of its 95 % interval
 * @param pairwiseHigh upper end of its 95 % interval
 * @param inTwo part of the shared steps that at least two municipalities have
 * @param inFourFifths part that at least four in five have
 * @param inAll part that all have
 * @param low headline when only confirmed and identical steps count
 * @param high headline with all suggestions
 * @param lanes per lane the part of the matched steps in which it does not differ
 * @param phases per phase the part of its base steps that is the same
 */
public record OverlapFiguresResponse(
        double headline,
        double withoutSetup,
        double pairwise,
        double pairwiseLow,
        double pairwiseHigh,
        double inTwo,
        double inFourFifths,
        double inAll,
        double low,
        double high,
        SortedMap<String, Double> lanes,
        List<PhaseFigureResponse> phases) {

    /** The figure of one phase. */
    public record PhaseFigureResponse(String name, double same) {}

    static OverlapFiguresResponse from(ThemeComparison compared) {
        Overlap overlap = compared.comparison().overlap();
        return new OverlapFiguresResponse(
                overlap.headline(),
                overlap.headlineNoSetup(),
                overlap.mean(),
                overlap.interval().low(),
                overlap.interval().high(),
                overlap.share().two(),
                overlap.share().eighty(),
                overlap.share().all(),
                overlap.low(),
                overlap.high(),
                overlap.lanes(),
                ReadingRows.overlaps(compared).stream()
                        .map(phase -> new PhaseFigureResponse(phase.name(), phase.same()))
                        .toList());
    }
}
