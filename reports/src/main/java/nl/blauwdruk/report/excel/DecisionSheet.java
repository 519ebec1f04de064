package nl.blauwdruk.report.excel;

import java.util.List;
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

    static final String QUESTION = "Verschil";
    static final String CHOICE = "Besluit";
    static final String OWNER = "Wie doet dit";
    static final String DUE = "Voor (datum)";
    static final String ID = "Kenmerk";
    static final String STAMP = "Versie";
    static final String WAS = "Was";
    static final int MOST_OWNER = 200;

    private static final int CHOICE_AT = 5;
    private static final int HIDDEN_FROM = 13;
    private static final List<Column> COLUMNS = List.of(
            Column.text("Nr", 7),
            Column.text("Gemeente", 17),
            Column.text(QUESTION, 40),
            Column.text("Soort", 20),
            Column.text("Waarom", 48),
            Column.text(CHOICE, 22),
            Column.text(OWNER, 22),
            Column.text(DUE, 14),
            Column.text("Stand", 28),
            Column.text("Stemmen", 30),
            Column.text("Fase", 18),
            Column.text("Stappen van de basis", 30),
            Column.text("Stappen van de gemeente", 30),
            Column.text(ID, 30),
            Column.text(STAMP, 20),
            Column.text(WAS, 20));

    private final SXSSFSheet sheet;
    private final ComparisonStyles styles;
    private final ComparedTheme theme;

    DecisionSheet(SXSSFSheet sheet, ComparisonStyles styles, ComparedTheme theme) {
        this.sheet = sheet;
        this.styles = styles;
        this.theme = theme;
    }

    void write() {
        Grid grid = new Grid(sheet, styles.shared()).paper(PrintSetup.A3_PAPERSIZE);
        grid.title("Verschillen in opzet")
                .line()
                .text("Vul de gele kolommen in en zet het bestand terug op de pagina Vergelijken. Andere kolommen leest"
                        + " Blauwdruk niet terug. Laat een regel leeg als er nog niets besloten is.")
                .line()
                .header(COLUMNS, 3);
        int first = grid.rows();
        int number = 1;
        for (ComparedDifference one : theme.differences()) {
            row(grid, number++, one);
        }
        new FillingIn(sheet, first, grid.rows() - 1)
                .choice(
                        CHOICE_AT,
                        Stream.of(SetupChoice.values()).map(ComparisonWords::of).toList(),
                        CHOICE)
                .text(CHOICE_AT + 1, MOST_OWNER, OWNER)
                .day(CHOICE_AT + 2, "Voor welke datum");
        grid.filterable();
        for (int column = HIDDEN_FROM; column < COLUMNS.size(); column++) {
            sheet.setColumnHidden(column, true);
        }
    }

    private void row(Grid grid, int number, ComparedDifference one) {
        SetupDifference difference = one.difference();
        ComparedDifference.Wish wish = one.wish();
        CellStyle kind = ComparisonWords.kindOf(difference).map(styles::of).orElse(styles.inside);
        grid.line()
                .figure(number, styles.number)
                .styled(difference.name(), styles.wrapped)
                .styled(difference.title(), styles.wrapped)
                .styled(sort(difference), kind)
                .styled(difference.why(), styles.wrapped)
                .styled(wish.choice().map(ComparisonWords::of).orElse(""), styles.fillIn)
                .styled(wish.owner(), styles.fillIn)
                .day(wish.due(), styles.fillInDay)
                .styled(theme.isDecidedOn() ? Standing.of(one) : "", styles.wrapped)
                .styled(Standing.votes(one, theme), styles.wrapped)
                .styled(difference.phase(), styles.wrapped)
                .styled(names(difference.base()), styles.wrapped)
                .styled(names(difference.own()), styles.wrapped)
                .text(difference.id())
                .text(one.stamp())
                .text(wish.mark());
    }

    private static String sort(SetupDifference difference) {
        return ComparisonWords.kindOf(difference)
                        .map(kind -> ComparisonWords.sign(kind) + " ")
                        .orElse("! ")
                + ComparisonWords.sortOf(difference);
    }

    private String names(List<ElementId> steps) {
        return steps.stream().map(theme::nameOf).collect(Collectors.joining("\n"));
    }
}
