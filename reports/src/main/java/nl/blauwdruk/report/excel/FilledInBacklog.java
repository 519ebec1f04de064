package nl.blauwdruk.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.backlog.BacklogLine.Wish;

/**
 * What people filled in on a workbook of {@link BacklogWorkbook}.
 *
 * @param theme key of the theme it is of
 * @param changes the rows whose words, importance or points are other ones than when the workbook was made
 * @param moves the rows whose place is another one, the lowest number first
 * @param problems cells that cannot be taken in
 */
public record FilledInBacklog(String theme, List<Change> changes, List<Move> moves, List<CellProblem> problems) {

    /**
     * A story that was changed.
     *
     * @param place where it stands
     * @param stamp what the story was when the workbook was made
     * @param was what could be filled in then, as {@link Wish#mark} says
     */
    public record Change(CellPlace place, String story, String stamp, String was, Wish wish) {}

    /**
     * A story that was moved.
     *
     * @param place where the number stands
     * @param to its new place, from 1
     */
    public record Move(CellPlace place, String story, int to) {}

    public FilledInBacklog {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
        problems = List.copyOf(problems);
    }

    /**
     * The bytes of a workbook, no more than there may be.
     *
     * @param language for messages
     * @throws UnreadableFile when there are none, or too many
     */
    public static byte[] bytes(String name, InputStream in, Language language) throws IOException {
        return BoundedFile.bytes(in, problem -> BacklogReader.unreadable(name, language, problem));
    }

    /**
     * Reads a workbook back.
     *
     * @param name of the file, for messages
     * @param language for messages; the workbook may be in another
     * @throws UnreadableFile when it is no workbook of a backlog
     */
    public static FilledInBacklog read(String name, byte[] bytes, Language language) {
        return new BacklogReader(name, language).read(bytes);
    }
}
