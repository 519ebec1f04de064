package nl.blauwdruk.web.comparison;

import java.util.List;

/**
 * What a filled-in workbook changed, or would.
 *
 * @param decisions ids of the differences that were decided
 * @param matches identities of the steps of which something was said
 * @param refused what cannot be taken in, a line for each cell; while there is any, nothing is
 * @param notes cells whose text is not as in the workbench, and is not read back
 */
public record WorkbookResponse(List<String> decisions, List<String> matches, List<String> refused, List<String> notes) {

    static WorkbookResponse from(WorkbookProposal proposal) {
        return new WorkbookResponse(
                proposal.decisions().stream()
                        .map(WorkbookProposal.DecisionProposal::difference)
                        .toList(),
                proposal.matches().stream()
                        .map(match -> match.said().step().value())
                        .toList(),
                proposal.refused().stream()
                        .map(WorkbookProposal.RefusedCell::line)
                        .toList(),
                proposal.notes().stream()
                        .map(place -> place.sheet() + " " + place.cell())
                        .toList());
    }
}
