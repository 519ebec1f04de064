package nl.blauwdruk.report.excel;

import java.util.List;
import java.util.Optional;
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

    static final String STEP = "Stap van de gemeente";
    static final String HOLDS = "Klopt het?";
    static final String BECAUSE = "Opmerking";
    static final String ID = DecisionSheet.ID;
    static final String STAMP = DecisionSheet.STAMP;

    private static final int HOLDS_AT = 7;
    private static final int HIDDEN_FROM = 9;
    private static final List<Column> COLUMNS = List.of(
            Column.text("Nr", 7),
            Column.text("Gemeente", 17),
            Column.text(STEP, 38),
            Column.text("Zelfde stap als", 38),
            Column.text("Soort", 20),
            Column.number("Gelijkenis", 12),
            Column.text("Waarom", 54),
            Column.text(HOLDS, 16),
            Column.text(BECAUSE, 34),
            Column.text(ID, 30),
            Column.text(STAMP, 20));

    private final SXSSFSheet sheet;
    private final ComparisonStyles styles;
    private final ComparedTheme theme;

    DoubtSheet(SXSSFSheet sheet, ComparisonStyles styles, ComparedTheme theme) {
        this.sheet = sheet;
        this.styles = styles;
        this.theme = theme;
    }

    void write() {
        Grid grid = new Grid(sheet, styles.shared()).paper(PrintSetup.A3_PAPERSIZE);
        grid.title("Is dit dezelfde stap?")
                .line()
                .text("De minst zekere staan bovenaan. Vul de gele kolommen in en zet het bestand terug op de pagina"
                        + " Vergelijken. U spreekt voor de stappen van uw eigen gemeente.")
                .line()
                .header(COLUMNS, 3);
        int first = grid.rows();
        int number = 1;
        for (ComparedMatch match : theme.doubts()) {
            row(grid, number++, match);
        }
        new FillingIn(sheet, first, grid.rows() - 1)
                .choice(HOLDS_AT, List.of(ComparisonWords.HOLDS, ComparisonWords.HOLDS_NOT), HOLDS)
                .text(HOLDS_AT + 1, Statement.MAX_REASON, BECAUSE);
        grid.filterable();
        for (int column = HIDDEN_FROM; column < COLUMNS.size(); column++) {
            sheet.setColumnHidden(column, true);
        }
    }

    private void row(Grid grid, int number, ComparedMatch match) {
        AlignedStep step = match.step();
        CellStyle kind = step.kind().map(styles::of).orElse(styles.wrapped);
        grid.line()
                .figure(number, styles.number)
                .styled(municipality(step.model()), styles.wrapped)
                .styled(theme.step(step.model(), step.step()).name(), styles.wrapped)
                .styled(companions(match), match.isAlone() ? styles.quiet : styles.wrapped)
                .styled(step.kind().map(DoubtSheet::word).orElse(""), kind);
        if (match.isAlone()) {
            grid.styled("", styles.wrapped);
        } else {
            grid.figure(step.score(), styles.percent);
        }
        grid.styled(String.join("\n", step.why()), styles.wrapped)
                .styled("", styles.fillIn)
                .styled("", styles.fillIn)
                .text(match.id().value())
                .text(match.stamp());
    }

    private static String word(Kind kind) {
        return ComparisonWords.sign(kind) + " " + ComparisonWords.of(kind);
    }

    private String companions(ComparedMatch match) {
        if (match.isAlone()) {
            return theme.base().isPresent() ? "geen: niet in de basis" : "geen";
        }
        return match.companions().stream().map(this::named).collect(Collectors.joining("\n"));
    }

    private String named(ElementId id) {
        Optional<String> owner = theme.variants().stream()
                .filter(variant -> variant.key().equals(id.blueprintKey()))
                .map(ComparedTheme::nameOf)
                .findFirst();
        return theme.nameOf(id) + owner.map(name -> " (" + name + ")").orElse("");
    }

    private String municipality(String model) {
        return theme.variants().stream()
                .filter(variant -> variant.key().equals(model))
                .map(ComparedTheme::nameOf)
                .findFirst()
                .orElse(model);
    }
}
