package nl.blauwdruk.web.comparison;

import java.util.List;
import java.util.stream.Collectors;
import nl.blauwdruk.report.comparison.ComparedDifference.Wish;
import nl.blauwdruk.report.excel.CellPlace;
import nl.blauwdruk.report.excel.FilledInComparison;

/**
 * What a workbook that people filled in would change.
 *
 * @param refused what cannot be taken in; while there is any, nothing is
 * @param notes texts that differ from those of the page, which are not read back
 */
public record WorkbookProposal(
        List<DecisionProposal> decisions,
        List<MatchProposal> matches,
        List<RefusedCell> refused,
        List<CellPlace> notes) {

    /**
     * A decision that would be recorded.
     *
     * @param question the difference in one question
     * @param stamp what the difference must still be
     */
    public record DecisionProposal(
            CellPlace place, String difference, String municipality, String question, Wish wish, String stamp) {}

    /**
     * A word on a match that would be said.
     *
     * @param name what the step is called
     */
    public record MatchProposal(
            CellPlace place,
            String municipality,
            String name,
            FilledInComparison.Match said,
            DecidingOnClusters.StepWord word) {}

    /**
     * A cell that cannot be taken in.
     *
     * @param about what its row is about; empty when that is unknown
     * @param reason word of the message
     * @param inFile what the file says, in words
     * @param now what it is now, in words; empty when that does not matter
     */
    public record RefusedCell(CellPlace place, String about, String reason, String inFile, String now) {

        /** Place and reason in one line, for programs. */
        String line() {
            return place.sheet() + " " + place.cell() + ": " + reason.replace('_', ' ')
                    + (inFile.isEmpty() ? "" : "; the file says: " + inFile)
                    + (now.isEmpty() ? "" : "; now: " + now);
        }
    }

    public WorkbookProposal {
        decisions = List.copyOf(decisions);
        matches = List.copyOf(matches);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /** Whether it says anything that can be taken in. */
    public boolean isTakeable() {
        return refused.isEmpty() && !isSilent();
    }

    /** Whether nobody filled in anything. */
    public boolean isSilent() {
        return decisions.isEmpty() && matches.isEmpty() && refused.isEmpty();
    }

    /** All that is refused, a line each, for programs. */
    String refusals() {
        return refused.stream().map(RefusedCell::line).collect(Collectors.joining("\n"));
    }
}
