package nl.blauwdruk.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.FixedZip;
import nl.blauwdruk.report.backlog.BacklogLine;
import nl.blauwdruk.report.backlog.BacklogReport;
import nl.blauwdruk.report.backlog.BacklogWords;
import nl.blauwdruk.story.generation.Criterion;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A backlog as a workbook to fill in: words, importance, points and order come back through {@link FilledInBacklog}. */
public final class BacklogWorkbook {

    static final String FORMAT = "blauwdruk-backlog/1";

    /** Keys of the columns that are read back; what they are called differs per language. */
    static final String PLACE = "column.place";

    static final String ROLE = "column.role";
    static final String WISH = "column.wish";
    static final String REASON = "column.reason";
    static final String PRIORITY = "column.priority";
    static final String POINTS = "column.points";
    static final String ID = "column.id";
    static final String STAMP = "column.stamp";
    static final String WAS = "column.was";
    static final String WAS_PLACE = "column.was_place";

    static final int MOST_ROLE = 200;
    static final int MOST_TEXT = 1000;
    static final int MOST_POINTS = 100;

    private static final int ROWS_IN_MEMORY = 200;
    private static final int ROLE_AT = 2;
    private static final int PRIORITY_AT = 6;
    private static final int HIDDEN_FROM = 11;
    /** Keys of the columns and how wide they are. */
    private static final List<Map.Entry<String, Integer>> COLUMNS = List.of(
            Map.entry(PLACE, 9),
            Map.entry("column.code", 12),
            Map.entry(ROLE, 20),
            Map.entry(WISH, 46),
            Map.entry(REASON, 46),
            Map.entry("column.epic", 18),
            Map.entry(PRIORITY, 11),
            Map.entry(POINTS, 9),
            Map.entry("column.standing", 20),
            Map.entry("column.scope", 26),
            Map.entry("column.criteria", 60),
            Map.entry(ID, 30),
            Map.entry(STAMP, 10),
            Map.entry(WAS, 30),
            Map.entry(WAS_PLACE, 10));

    private final BacklogReport report;
    private final BacklogWords words;
    private final ComparisonStyles styles;

    private BacklogWorkbook(BacklogReport report, BacklogWords words, ComparisonStyles styles) {
        this.report = report;
        this.words = words;
        this.styles = styles;
    }

    /** The workbook as bytes; the same backlog of the same day gives the same bytes. */
    public static byte[] write(BacklogReport report, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook inner = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(inner, ROWS_IN_MEMORY, false, true)) {
            BacklogWords words = BacklogWords.in(language);
            ComparisonStyles styles = new ComparisonStyles(inner);
            properties(workbook, report, words);
            SXSSFSheet sheet = workbook.createSheet(words.say("sheet"));
            new BacklogWorkbook(report, words, styles).fill(sheet);
            new Origin(FORMAT, report.theme(), language).write(workbook, styles.shared());
            for (Sheet one : workbook) {
                ((SXSSFSheet) one).flushRows(); // in this order, which numbers the texts
            }
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // for the plain reader that fixes the times
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not use a temporary file for the workbook", e);
        }
        return FixedZip.of(out.toByteArray());
    }

    private static void properties(SXSSFWorkbook workbook, BacklogReport report, BacklogWords words) {
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> moment =
                Optional.of(Date.from(report.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(moment);
        core.setModified(moment);
        core.setCreator("Blauwdruk");
        core.setTitle(words.say("title", report.name()));
    }

    private void fill(SXSSFSheet sheet) {
        Grid grid = new Grid(sheet, styles.shared()).paper(PrintSetup.A3_PAPERSIZE);
        grid.title(words.say("title", report.name()))
                .line()
                .text(words.say("hint"))
                .line();
        grid.header(columns(), 2);
        int first = grid.rows();
        report.lines().forEach(line -> row(grid, line));
        new FillingIn(sheet, words::say, first, grid.rows() - 1)
                .number(0, 1, Math.max(1, report.lines().size()), words.say(PLACE))
                .text(ROLE_AT, MOST_ROLE, words.say(ROLE))
                .text(ROLE_AT + 1, MOST_TEXT, words.say(WISH))
                .text(ROLE_AT + 2, MOST_TEXT, words.say(REASON))
                .choice(PRIORITY_AT, words.priorities(), words.say(PRIORITY))
                .number(PRIORITY_AT + 1, 0, MOST_POINTS, words.say(POINTS));
        grid.filterable();
        for (int column = HIDDEN_FROM; column < COLUMNS.size(); column++) {
            sheet.setColumnHidden(column, true);
        }
    }

    private List<Column> columns() {
        return COLUMNS.stream()
                .map(column -> Column.text(words.say(column.getKey()), column.getValue()))
                .toList();
    }

    private void row(Grid grid, BacklogLine line) {
        grid.line()
                .figure(line.place(), styles.fillInNumber)
                .styled(line.code(), styles.quiet)
                .styled(line.text().role(), styles.fillIn)
                .styled(line.text().wish(), styles.fillIn)
                .styled(line.text().reason(), styles.fillIn)
                .styled(line.phase(), styles.wrapped)
                .styled(words.of(line.priority()), styles.fillIn)
                .figure(line.points(), styles.fillInNumber)
                .styled(words.standing(line), styles.wrapped)
                .styled(String.join(", ", line.scope()), styles.wrapped)
                .styled(criteria(line.criteria()), styles.quiet)
                .text(line.key())
                .text(line.stamp())
                .text(line.wish().mark())
                .text(String.valueOf(line.place()));
    }

    private static String criteria(List<Criterion> criteria) {
        StringBuilder text = new StringBuilder();
        for (Criterion criterion : criteria) {
            text.append(text.isEmpty() ? "" : "\n").append(criterion.name()).append(':');
            criterion.steps().forEach(step -> text.append("\n  ").append(step));
        }
        return text.toString();
    }
}
