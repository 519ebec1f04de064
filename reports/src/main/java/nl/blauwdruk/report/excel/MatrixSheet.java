package nl.blauwdruk.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.report.comparison.ComparedCell;
import nl.blauwdruk.report.comparison.ComparedRow;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;
import nl.blauwdruk.report.comparison.Headline;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet with the shared steps in the order of the journey and a column per municipality. */
final class MatrixSheet {

    private static final int NAMES = 3;
    /** More municipalities beside each other cannot be read on one sheet of paper. */
    private static final int ON_PAPER = 12;

    private final SXSSFSheet sheet;
    private final ComparisonStyles styles;
    private final ComparedTheme theme;
    private final ComparisonWords words;

    MatrixSheet(SXSSFSheet sheet, ComparisonStyles styles, ComparedTheme theme, ComparisonWords words) {
        this.sheet = sheet;
        this.styles = styles;
        this.theme = theme;
        this.words = words;
    }

    void write() {
        Grid grid = new Grid(sheet, styles.shared())
                .paper(PrintSetup.A3_PAPERSIZE)
                .wide(Math.max(1, (theme.variants().size() + ON_PAPER - 1) / ON_PAPER));
        grid.title(Headline.title(theme, words.language()))
                .line()
                .text(Headline.sentence(theme, words.language()))
                .line()
                .text(words.say(theme.base().isPresent() ? "matrix.hint" : "matrix.no_base"));
        grid.line().header(columns(), NAMES);
        theme.rows().forEach(row -> row(grid, row));
        grid.filterable();
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, NAMES - 1));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.say("column.number"), 7),
                Column.text(words.say("column.phase"), 18),
                Column.text(words.say("column.shared_step"), 36)));
        for (Blueprint variant : theme.variants()) {
            String share = Optional.ofNullable(
                            theme.comparison().overlap().strict().get(variant.key()))
                    .map(part -> "\n" + words.say("matrix.same", words.percent(part)))
                    .orElse("");
            columns.add(Column.text(ComparedTheme.nameOf(variant) + share, 28));
        }
        return columns;
    }

    private void row(Grid grid, ComparedRow row) {
        grid.line();
        if (row.number() > 0) {
            grid.figure(row.number(), styles.number);
        } else {
            grid.styled(theme.base().isPresent() ? "+" : "", styles.quiet);
        }
        grid.styled(row.phase(), styles.quiet).styled(row.name(), styles.wrapped);
        row.cells().forEach(cell -> grid.styled(words.of(cell, row.name()), style(cell)));
    }

    private CellStyle style(ComparedCell cell) {
        if (cell.kind().isEmpty()) {
            return styles.wrapped;
        }
        Kind kind = cell.kind().get();
        return kind.isSetup() || !cell.isSetup() ? styles.of(kind) : styles.inside;
    }
}
