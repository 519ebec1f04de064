package nl.blauwdruk.report.excel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.report.comparison.ComparedDifference;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;
import nl.blauwdruk.report.comparison.Standing;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet with the set-up differences, on which partners fill in what they decided. */
final class DecisionSheet {

    /** Keys of the columns that are read back; what they are called differs per language. */
    static final String QUESTION = "column.question";

    static final String CHOICE = "column.choice";
    static final String OWNER = "column.owner";
    static final String DUE = "column.due";
    static final String ID = "column.id";
    static final String STAMP = "column.stamp";
    static final String WAS = "column.was";
    static final int MOST_OWNER = 200;

    private static final int CHOICE_AT = 5;
    private static final int HIDDEN_FROM = 13;
    /** Keys of the columns and how wide they are. */
    private static final List<Map.Entry<String, Integer>> COLUMNS = List.of(
            Map.entry("column.number", 7),
            Map.entry("column.municipality", 17),
            Map.entry(QUESTION, 40),
            Map.entry("column.sort", 20),
            Map.entry("column.why", 48),
            Map.entry(CHOICE, 22),
            Map.entry(OWNER, 22),
            Map.entry(DUE, 14),
            Map.entry("column.standing", 28),
            Map.entry("column.votes", 30),
            Map.entry("column.phase", 18),
            Map.entry("column.base_steps", 30),
            Map.entry("column.own_steps", 30),
            Map.entry(ID, 30),
            Map.entry(STAMP, 20),
            Map.entry(WAS, 20));

    private final SXSSFSheet sheet;
    private final ComparisonStyles styles;
    private final ComparedTheme theme;
    private final ComparisonWords words;

    DecisionSheet(SXSSFSheet sheet, ComparisonStyles styles, ComparedTheme theme, ComparisonWords words) {
        this.sheet = sheet;
        this.styles = styles;
        this.theme = theme;
        this.words = words;
    }

    void write() {
        Grid grid = new Grid(sheet, styles.shared()).paper(PrintSetup.A3_PAPERSIZE);
        grid.title(words.say("decision.sheet.title"))
                .line()
                .text(words.say("decision.sheet.hint"))
                .line()
                .header(columns(), 3);
        int first = grid.rows();
        int number = 1;
        for (ComparedDifference one : theme.differences()) {
            row(grid, number++, one);
        }
        new FillingIn(sheet, words::say, first, grid.rows() - 1)
                .choice(
                        CHOICE_AT,
                        Stream.of(SetupChoice.values()).map(words::of).toList(),
                        words.say(CHOICE))
                .text(CHOICE_AT + 1, MOST_OWNER, words.say(OWNER))
                .day(CHOICE_AT + 2, words.say("fill.day.title"));
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

    private void row(Grid grid, int number, ComparedDifference one) {
        SetupDifference difference = one.difference();
        ComparedDifference.Wish wish = one.wish();
        CellStyle kind = ComparisonWords.kindOf(difference).map(styles::of).orElse(styles.inside);
        grid.line()
                .figure(number, styles.number)
                .styled(difference.name(), styles.wrapped)
                .styled(difference.title(words.language()), styles.wrapped)
                .styled(sort(difference), kind)
                .styled(difference.why(words.language()), styles.wrapped)
                .styled(wish.choice().map(words::of).orElse(""), styles.fillIn)
                .styled(wish.owner(), styles.fillIn)
                .day(wish.due(), styles.fillInDay)
                .styled(theme.isDecidedOn() ? Standing.of(one, words) : "", styles.wrapped)
                .styled(Standing.votes(one, theme, words), styles.wrapped)
                .styled(difference.phase(), styles.wrapped)
                .styled(names(difference.base()), styles.wrapped)
                .styled(names(difference.own()), styles.wrapped)
                .text(difference.id())
                .text(one.stamp())
                .text(wish.mark());
    }

    private String sort(SetupDifference difference) {
        return ComparisonWords.kindOf(difference)
                        .map(kind -> ComparisonWords.sign(kind) + " ")
                        .orElse("! ")
                + words.sortOf(difference);
    }

    private String names(List<ElementId> steps) {
        return steps.stream().map(theme::nameOf).collect(Collectors.joining("\n"));
    }
}
