package nl.blauwdruk.web.backlog.document;

import java.util.List;
import java.util.stream.Collectors;
import nl.blauwdruk.report.backlog.BacklogLine;
import nl.blauwdruk.report.backlog.BacklogLine.Wish;
import nl.blauwdruk.report.excel.CellPlace;

/**
 * What a workbook that people filled in would change.
 *
 * @param moves the stories that get another place, the first place first
 * @param refused what cannot be taken in; while there is any, nothing is
 */
public record BacklogProposal(List<WishProposal> wishes, List<MoveProposal> moves, List<RefusedCell> refused) {

    /**
     * A story whose words, importance or points would change.
     *
     * @param now the story as it is
     * @param wish what it is to be
     * @param stamp what the story must still be
     */
    public record WishProposal(CellPlace place, BacklogLine now, Wish wish, String stamp) {}

    /**
     * A story that would move.
     *
     * @param now the story as it is
     * @param to its new place, from 1
     */
    public record MoveProposal(CellPlace place, BacklogLine now, int to) {}

    /**
     * A cell that cannot be taken in.
     *
     * @param code of the story its row is about; empty when that is unknown
     * @param reason word of the message
     * @param said what stands there
     */
    public record RefusedCell(CellPlace place, String code, String reason, String said) {

        /** Place and reason in one line, for programs. */
        String line() {
            return place.sheet() + " " + place.cell() + ": " + reason.replace('_', ' ')
                    + (said.isEmpty() ? "" : "; the file says: " + said);
        }
    }

    public BacklogProposal {
        wishes = List.copyOf(wishes);
        moves = List.copyOf(moves);
        refused = List.copyOf(refused);
    }

    /** Whether it says anything that can be taken in. */
    public boolean isTakeable() {
        return refused.isEmpty() && !isSilent();
    }

    /** Whether nobody filled in anything. */
    public boolean isSilent() {
        return wishes.isEmpty() && moves.isEmpty() && refused.isEmpty();
    }

    /** All that is refused, a line each, for programs. */
    String refusals() {
        return refused.stream().map(RefusedCell::line).collect(Collectors.joining("\n"));
    }
}
