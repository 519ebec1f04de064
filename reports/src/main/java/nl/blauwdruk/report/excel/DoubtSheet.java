package nl.blauwdruk.report.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.report.comparison.ComparedMatch;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet with the matches that are not certain, of which people say whether they are right. */
final class DoubtSheet {

    static final String HOLDS = "column.holds";
    static final String BECAUSE = "column.because";
    static final String ID = DecisionSheet.ID;
    static final String STAMP = DecisionSheet.STAMP;

    /** An addition can be one of hundreds of municipalities; a row that names them all is higher than a screen. */
    private static final int MOST_COMPANIONS = 6;

    private static final int HOLDS_AT = 7;
    private static final int HIDDEN_FROM = 9;
    private static final int HIDDEN_UNTIL = 10;
    private final SXSSFSheet sheet;
    private final ComparisonStyles styles;
    private final ComparedTheme theme;
    private final ComparisonWords words;
    /** By key of the variant. */
    private final Map<String, String> owners = new HashMap<>();

    DoubtSheet(SXSSFSheet sheet, ComparisonStyles styles, ComparedTheme theme, ComparisonWords words) {
        this.sheet = sheet;
        this.styles = styles;
        this.theme = theme;
        this.words = words;
        theme.variants().forEach(variant -> owners.put(variant.key(), ComparedTheme.nameOf(variant)));
    }

    void write() {
        Grid grid = new Grid(sheet, styles.shared()).paper(PrintSetup.A3_PAPERSIZE);
        grid.title(words.say("doubt.sheet.title"))
                .line()
                .text(words.say("doubt.sheet.hint"))
                .line()
                .header(columns(), 3);
        int first = grid.rows();
        int number = 1;
        for (ComparedMatch match : theme.doubts()) {
            row(grid, number++, match);
        }
        new FillingIn(sheet, words::say, first, grid.rows() - 1)
                .choice(HOLDS_AT, List.of(words.holds(true), words.holds(false)), words.say(HOLDS))
                .text(HOLDS_AT + 1, Statement.MAX_REASON, words.say(BECAUSE));
        grid.filterable();
        for (int column = HIDDEN_FROM; column <= HIDDEN_UNTIL; column++) {
            sheet.setColumnHidden(column, true);
        }
    }

    private List<Column> columns() {
        return List.of(
                text("column.number", 7),
                text("column.municipality", 17),
                text("column.step", 38),
                text("column.same_as", 38),
                text("column.sort", 20),
                Column.number(words.say("column.likeness"), 12),
                text("column.why", 54),
                text(HOLDS, 16),
                text(BECAUSE, 34),
                text(ID, 30),
                text(STAMP, 20));
    }

    private Column text(String key, int width) {
        return Column.text(words.say(key), width);
    }

    private void row(Grid grid, int number, ComparedMatch match) {
        AlignedStep step = match.step();
        CellStyle kind = step.kind().map(styles::of).orElse(styles.wrapped);
        grid.line()
                .figure(number, styles.number)
                .styled(owners.getOrDefault(step.model(), step.model()), styles.wrapped)
                .styled(theme.step(step.model(), step.step()).name(), styles.wrapped)
                .styled(companions(match), match.isAlone() ? styles.quiet : styles.wrapped)
                .styled(step.kind().map(this::word).orElse(""), kind);
        if (match.isAlone()) {
            grid.styled("", styles.wrapped);
        } else {
            grid.figure(step.score(), styles.percent);
        }
        grid.styled(String.join("\n", step.why(words.language())), styles.wrapped)
                .styled("", styles.fillIn)
                .styled("", styles.fillIn)
                .text(match.id().value())
                .text(match.stamp());
    }

    private String word(Kind kind) {
        return ComparisonWords.sign(kind) + " " + words.of(kind);
    }

    private String companions(ComparedMatch match) {
        if (match.isAlone()) {
            return words.say(theme.base().isPresent() ? "doubt.alone" : "doubt.alone.no_base");
        }
        String first = match.companions().stream()
                .limit(MOST_COMPANIONS)
                .map(this::named)
                .collect(Collectors.joining("\n"));
        int more = match.companions().size() - MOST_COMPANIONS;
        return more > 0 ? first + "\n" + words.say("and.more", String.valueOf(more)) : first;
    }

    private String named(ElementId id) {
        String owner = owners.get(id.blueprintKey());
        return theme.nameOf(id) + (owner == null ? "" : " (" + owner + ")");
    }
}
