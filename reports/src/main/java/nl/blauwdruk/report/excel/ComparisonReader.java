package nl.blauwdruk.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.comparison.ComparedDifference.Wish;
import nl.blauwdruk.report.comparison.ComparisonWords;
import nl.blauwdruk.report.excel.CellProblem.Reason;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads what people filled in on a workbook of a comparison; formulas are refused, never computed. */
final class ComparisonReader {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    private final String name;
    /** The language of messages. */
    private final Language language;

    /** The words of the workbook, which may be in another. */
    private ComparisonWords words;

    private final List<FilledInComparison.Decision> decisions = new ArrayList<>();
    private final List<FilledInComparison.Match> matches = new ArrayList<>();
    private final List<FilledInComparison.Text> texts = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<String, CellPlace> filled = new HashMap<>();

    ComparisonReader(String name, Language language) {
        this.name = name;
        this.language = language;
    }

    FilledInComparison read(byte[] bytes) {
        if (!BoundedZip.isBearable(bytes)) {
            throw unreadable(name, language, "unread.no_workbook");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Origin origin = Origin.of(workbook, ComparisonWorkbook.FORMAT)
                    .orElseThrow(() -> unreadable(name, language, "unread.foreign"));
            words = ComparisonWords.in(origin.language());
            decisions(workbook.getSheet(words.say("sheet.decisions")));
            matches(workbook.getSheet(words.say("sheet.doubts")));
            return new FilledInComparison(origin.theme(), words.language(), decisions, matches, texts, problems);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(name, language, "unread.broken");
        }
    }

    /** A file that cannot be read, with what to do about it. */
    static UnreadableFile unreadable(String name, Language language, String key, String... with) {
        ComparisonWords messages = ComparisonWords.in(language);
        return new UnreadableFile(name, 0, messages.say(key, with), messages.say("unread.again"));
    }

    /** The rows of a sheet that has these columns. */
    private SheetRows rows(Sheet sheet, List<String> columns) {
        Map<String, String> named = new LinkedHashMap<>();
        columns.forEach(column -> named.put(column, words.say(column)));
        return SheetRows.of(sheet, named)
                .orElseThrow(() -> unreadable(
                        name, language, "unread.columns", sheet.getSheetName(), String.join(", ", named.values())));
    }

    private void decisions(Sheet sheet) {
        if (sheet == null) {
            return;
        }
        SheetRows rows = rows(
                sheet,
                List.of(
                        DecisionSheet.QUESTION,
                        DecisionSheet.CHOICE,
                        DecisionSheet.OWNER,
                        DecisionSheet.DUE,
                        DecisionSheet.ID,
                        DecisionSheet.STAMP,
                        DecisionSheet.WAS));
        rows.stream().forEach(row -> decision(rows, row));
    }

    private void decision(SheetRows rows, Row row) {
        String id = rows.text(row, DecisionSheet.ID);
        if (!id.isEmpty()) {
            texts.add(new FilledInComparison.Text(
                    rows.place(row, DecisionSheet.QUESTION), id, rows.text(row, DecisionSheet.QUESTION)));
        }
        int before = problems.size();
        Wish wish = new Wish(choice(rows, row), owner(rows, row), due(rows, row));
        String was = rows.text(row, DecisionSheet.WAS);
        if (problems.size() > before || wish.mark().equals(was.isEmpty() ? Wish.NONE.mark() : was)) {
            return;
        }
        CellPlace place = rows.place(row, DecisionSheet.CHOICE);
        if (isOwn(id, place) && hasChoice(wish, was, place)) {
            decisions.add(new FilledInComparison.Decision(place, id, rows.text(row, DecisionSheet.STAMP), was, wish));
        }
    }

    /** Whether a row has an identity, and it is the first that has it. */
    private boolean isOwn(String id, CellPlace place) {
        if (id.isEmpty()) {
            return refuse(place, Reason.ADDED_ROW, "");
        }
        CellPlace other = filled.putIfAbsent(place.sheet() + "|" + id, place);
        return other == null || refuse(place, Reason.TWICE, other.cell());
    }

    private boolean hasChoice(Wish wish, String was, CellPlace place) {
        boolean wasOpen = was.isEmpty() || was.equals(Wish.NONE.mark());
        return wish.choice().isPresent() || !wasOpen || refuse(place, Reason.NO_CHOICE, "");
    }

    private boolean refuse(CellPlace place, Reason reason, String said) {
        problems.add(new CellProblem(place, reason, said));
        return false;
    }

    /** Whether a cell may be read; a formula may not. */
    private boolean isPlain(SheetRows rows, Row row, String column) {
        return !rows.isFormula(row, column) || refuse(rows.place(row, column), Reason.FORMULA, "");
    }

    private Optional<SetupChoice> choice(SheetRows rows, Row row) {
        String said = rows.text(row, DecisionSheet.CHOICE);
        if (!isPlain(rows, row, DecisionSheet.CHOICE) || said.isEmpty()) {
            return Optional.empty();
        }
        Optional<SetupChoice> choice = ComparisonWords.choice(said);
        if (choice.isEmpty()) {
            refuse(rows.place(row, DecisionSheet.CHOICE), Reason.NO_SUCH_WORD, said);
        }
        return choice;
    }

    private String owner(SheetRows rows, Row row) {
        return bounded(rows, row, DecisionSheet.OWNER, DecisionSheet.MOST_OWNER);
    }

    private String bounded(SheetRows rows, Row row, String column, int most) {
        String said = rows.text(row, column);
        if (!isPlain(rows, row, column) || said.length() <= most) {
            return said;
        }
        refuse(rows.place(row, column), Reason.TOO_LONG, String.valueOf(most));
        return "";
    }

    private Optional<LocalDate> due(SheetRows rows, Row row) {
        String said = rows.text(row, DecisionSheet.DUE);
        if (!isPlain(rows, row, DecisionSheet.DUE) || said.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(rows.cell(row, DecisionSheet.DUE), said)
                .filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
        if (day.isEmpty()) {
            refuse(rows.place(row, DecisionSheet.DUE), Reason.NO_DATE, said);
        }
        return day;
    }

    private static Optional<LocalDate> day(Cell cell, String said) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isValidExcelDate(cell.getNumericCellValue())
                    ? Optional.of(cell.getLocalDateTimeCellValue().toLocalDate())
                    : Optional.empty();
        }
        return parsed(said, WRITTEN).or(() -> parsed(said, DateTimeFormatter.ISO_LOCAL_DATE));
    }

    private static Optional<LocalDate> parsed(String said, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(said, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void matches(Sheet sheet) {
        if (sheet == null) {
            return;
        }
        SheetRows rows = rows(sheet, List.of(DoubtSheet.HOLDS, DoubtSheet.BECAUSE, DoubtSheet.ID, DoubtSheet.STAMP));
        rows.stream().forEach(row -> match(rows, row));
    }

    private void match(SheetRows rows, Row row) {
        String said = rows.text(row, DoubtSheet.HOLDS);
        String because = bounded(rows, row, DoubtSheet.BECAUSE, Statement.MAX_REASON);
        CellPlace place = rows.place(row, DoubtSheet.HOLDS);
        if (!isPlain(rows, row, DoubtSheet.HOLDS)) {
            return;
        }
        if (said.isEmpty()) {
            if (!because.isEmpty()) {
                refuse(place, Reason.NO_CHOICE, because);
            }
            return;
        }
        String id = rows.text(row, DoubtSheet.ID);
        Optional<Boolean> holds = ComparisonWords.holds(said);
        if ((holds.isPresent() || refuse(place, Reason.NO_SUCH_WORD, said)) && isOwn(id, place)) {
            matches.add(new FilledInComparison.Match(
                    place, new ElementId(id), rows.text(row, DoubtSheet.STAMP), holds.orElseThrow(), because));
        }
    }
}
