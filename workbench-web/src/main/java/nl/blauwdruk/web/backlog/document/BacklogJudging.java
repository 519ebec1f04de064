package nl.blauwdruk.web.backlog.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.blauwdruk.report.backlog.BacklogLine;
import nl.blauwdruk.report.backlog.BacklogReport;
import nl.blauwdruk.report.excel.CellPlace;
import nl.blauwdruk.report.excel.FilledInBacklog;
import nl.blauwdruk.web.backlog.document.BacklogProposal.MoveProposal;
import nl.blauwdruk.web.backlog.document.BacklogProposal.RefusedCell;
import nl.blauwdruk.web.backlog.document.BacklogProposal.WishProposal;

/** Holds a filled-in workbook against the backlog as it is now: what can be taken in, what not, and why not. */
final class BacklogJudging {

    private final Map<String, BacklogLine> now;
    private final Predicate<String> mayWrite;
    private final boolean mayOrder;
    private final List<WishProposal> wishes = new ArrayList<>();
    private final List<MoveProposal> moves = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();

    /**
     * @param mayWrite whether who brings it may write the story of a key
     * @param mayOrder whether who brings it may order the backlog
     */
    BacklogJudging(BacklogReport now, Predicate<String> mayWrite, boolean mayOrder) {
        this.now = now.lines().stream().collect(Collectors.toMap(BacklogLine::key, Function.identity()));
        this.mayWrite = mayWrite;
        this.mayOrder = mayOrder;
    }

    BacklogProposal judge(FilledInBacklog filled) {
        filled.problems()
                .forEach(problem -> refuse(problem.place(), "", problem.reason().word(), problem.said()));
        filled.changes().forEach(this::change);
        filled.moves().forEach(this::move);
        return new BacklogProposal(wishes, moves, refused);
    }

    private void change(FilledInBacklog.Change change) {
        BacklogLine line = now.get(change.story());
        if (line == null) {
            refuse(change.place(), "", "gone_story", change.wish().wish());
        } else if (line.wish().equals(change.wish())) {
            return; // somebody did the same meanwhile
        } else if (!line.wish().mark().equals(change.was())) {
            refuse(change.place(), line.code(), "changed", change.wish().wish());
        } else if (!mayWrite.test(change.story())) {
            refuse(change.place(), line.code(), "not_yours", change.wish().wish());
        } else {
            wishes.add(new WishProposal(change.place(), line, change.wish(), line.stamp()));
        }
    }

    private void move(FilledInBacklog.Move move) {
        BacklogLine line = now.get(move.story());
        if (line == null) {
            refuse(move.place(), "", "gone_story", String.valueOf(move.to()));
        } else if (!mayOrder) {
            refuse(move.place(), line.code(), "not_yours", String.valueOf(move.to()));
        } else if (line.place() != move.to()) {
            moves.add(new MoveProposal(move.place(), line, move.to()));
        }
    }

    private void refuse(CellPlace place, String code, String reason, String said) {
        refused.add(new RefusedCell(place, code, reason, said));
    }
}
