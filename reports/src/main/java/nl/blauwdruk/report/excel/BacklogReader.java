package nl.blauwdruk.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.backlog.BacklogLine.Wish;
import nl.blauwdruk.report.backlog.BacklogWords;
import nl.blauwdruk.report.excel.CellProblem.Reason;
import nl.blauwdruk.story.generation.Priority;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads what people filled in on a workbook of a backlog; formulas are refused, never computed. */
final class BacklogReader {

    private static final List<String> COLUMNS = List.of(
            BacklogWorkbook.PLACE,
            BacklogWorkbook.ROLE,
            BacklogWorkbook.WISH,
            BacklogWorkbook.REASON,
            BacklogWorkbook.PRIORITY,
            BacklogWorkbook.POINTS,
            BacklogWorkbook.ID,
            BacklogWorkbook.STAMP,
            BacklogWorkbook.WAS,
            BacklogWorkbook.WAS_PLACE);

    private static final int LAST_PLACE = 100_000;

    private final String name;
    /** The language of messages. */
    private final Language language;

    private final List<FilledInBacklog.Change> changes = new ArrayList<>();
    private final List<FilledInBacklog.Move> moves = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<String, CellPlace> seen = new HashMap<>();
    private SheetRows rows;

    BacklogReader(String name, Language language) {
        this.name = name;
        this.language = language;
    }

    FilledInBacklog read(byte[] bytes) {
        if (!BoundedZip.isBearable(bytes)) {
            throw unreadable(name, language, "unread.no_workbook");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Origin origin = Origin.of(workbook, BacklogWorkbook.FORMAT)
                    .orElseThrow(() -> unreadable(name, language, "unread.foreign"));
            rows = rows(workbook, BacklogWords.in(origin.language()));
            rows.stream().forEach(this::row);
            moves.sort(Comparator.comparingInt(FilledInBacklog.Move::to));
            return new FilledInBacklog(origin.theme(), changes, moves, problems);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(name, language, "unread.broken");
        }
    }

    /** A file that cannot be read, with what to do about it. */
    static UnreadableFile unreadable(String name, Language language, String key, String... with) {
        BacklogWords messages = BacklogWords.in(language);
        return new UnreadableFile(name, 0, messages.say(key, with), messages.say("unread.again"));
    }

    private SheetRows rows(XSSFWorkbook workbook, BacklogWords words) {
        Map<String, String> named = new LinkedHashMap<>();
        COLUMNS.forEach(column -> named.put(column, words.say(column)));
        Sheet sheet = workbook.getSheet(words.say("sheet"));
        return Optional.ofNullable(sheet)
                .flatMap(found -> SheetRows.of(found, named))
                .orElseThrow(() -> unreadable(
                        name, language, "unread.columns", words.say("sheet"), String.join(", ", named.values())));
    }

    private void row(Row row) {
        if (isBlank(row)) {
            return;
        }
        String story = rows.text(row, BacklogWorkbook.ID);
        if (isOwn(story, row)) {
            wish(row).ifPresent(wish -> change(row, story, wish));
            move(row, story);
        }
    }

    private boolean isBlank(Row row) {
        return COLUMNS.stream().allMatch(column -> rows.text(row, column).isEmpty());
    }

    /** Whether a row has an identity, and it is the first that has it. */
    private boolean isOwn(String story, Row row) {
        CellPlace place = rows.place(row, BacklogWorkbook.WISH);
        if (story.isEmpty()) {
            return refuse(place, Reason.ADDED_ROW, rows.text(row, BacklogWorkbook.WISH));
        }
        CellPlace other = seen.putIfAbsent(story, place);
        return other == null || refuse(place, Reason.TWICE, other.cell());
    }

    private void change(Row row, String story, Wish wish) {
        String was = rows.text(row, BacklogWorkbook.WAS);
        if (!wish.mark().equals(was)) {
            changes.add(new FilledInBacklog.Change(
                    rows.place(row, BacklogWorkbook.WISH), story, rows.text(row, BacklogWorkbook.STAMP), was, wish));
        }
    }

    /** What a row says; empty when one of its cells is refused. */
    private Optional<Wish> wish(Row row) {
        int before = problems.size();
        String role = text(row, BacklogWorkbook.ROLE, BacklogWorkbook.MOST_ROLE, false);
        String wish = text(row, BacklogWorkbook.WISH, BacklogWorkbook.MOST_TEXT, false);
        String reason = text(row, BacklogWorkbook.REASON, BacklogWorkbook.MOST_TEXT, true);
        Priority priority = priority(row);
        int points = number(row, BacklogWorkbook.POINTS, 0, BacklogWorkbook.MOST_POINTS)
                .orElse(0);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Wish(role, wish, reason, priority, points));
    }

    private void move(Row row, String story) {
        OptionalInt to = number(row, BacklogWorkbook.PLACE, 1, LAST_PLACE);
        if (to.isPresent() && !String.valueOf(to.getAsInt()).equals(rows.text(row, BacklogWorkbook.WAS_PLACE))) {
            moves.add(new FilledInBacklog.Move(rows.place(row, BacklogWorkbook.PLACE), story, to.getAsInt()));
        }
    }

    private String text(Row row, String column, int most, boolean mayBeEmpty) {
        String said = rows.text(row, column);
        if (isPlain(row, column)) {
            if (said.isEmpty() && !mayBeEmpty) {
                refuse(rows.place(row, column), Reason.EMPTY, "");
            } else if (said.length() > most) {
                refuse(rows.place(row, column), Reason.TOO_LONG, String.valueOf(most));
            }
        }
        return said;
    }

    private Priority priority(Row row) {
        String said = rows.text(row, BacklogWorkbook.PRIORITY);
        Optional<Priority> priority = BacklogWords.priority(said);
        if (isPlain(row, BacklogWorkbook.PRIORITY) && priority.isEmpty()) {
            refuse(rows.place(row, BacklogWorkbook.PRIORITY), Reason.NO_SUCH_WORD, said);
        }
        return priority.orElse(Priority.COULD);
    }

    /** A whole number; empty when there is none or it is refused. */
    private OptionalInt number(Row row, String column, int least, int most) {
        String said = rows.text(row, column);
        if (!isPlain(row, column) || said.isEmpty()) {
            return OptionalInt.empty();
        }
        if (said.matches("\\d{1,6}") && Integer.parseInt(said) >= least && Integer.parseInt(said) <= most) {
            return OptionalInt.of(Integer.parseInt(said));
        }
        refuse(rows.place(row, column), Reason.NO_NUMBER, said);
        return OptionalInt.empty();
    }

    /** Whether a cell may be read; a formula may not. */
    private boolean isPlain(Row row, String column) {
        return !rows.isFormula(row, column) || refuse(rows.place(row, column), Reason.FORMULA, "");
    }

    private boolean refuse(CellPlace place, Reason reason, String said) {
        problems.add(new CellProblem(place, reason, said));
        return false;
    }
}
