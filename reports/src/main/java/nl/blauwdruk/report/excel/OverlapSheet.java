package nl.blauwdruk.report.excel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Overlap;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;
import nl.blauwdruk.report.comparison.OverlapFigure;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet with the figures, each with how it is calculated. */
final class OverlapSheet {

    private static final int HOW = 92;

    private final SXSSFSheet sheet;
    private final ComparisonStyles styles;
    private final ComparedTheme theme;

    OverlapSheet(SXSSFSheet sheet, ComparisonStyles styles, ComparedTheme theme) {
        this.sheet = sheet;
        this.styles = styles;
        this.theme = theme;
    }

    void write() {
        Grid grid = new Grid(sheet, styles.shared());
        grid.title("Hoeveel is gelijk?")
                .header(
                        List.of(
                                Column.text("Cijfer", 44),
                                Column.number("Waarde", 12),
                                Column.text("Hoe berekend", HOW)),
                        0);
        OverlapFigure.of(theme)
                .forEach(figure -> grid.line()
                        .styled(figure.name(), styles.wrapped)
                        .figure(figure.value(), styles.percent)
                        .styled(figure.how(), styles.wrapped));
        Overlap overlap = theme.comparison().overlap();
        if (!overlap.strict().isEmpty()) {
            perMunicipality(grid, overlap);
        }
        if (!overlap.pairs().isEmpty()) {
            pairs(grid, overlap);
        }
    }

    private void perMunicipality(Grid grid, Overlap overlap) {
        grid.line().line().heading("Per gemeente gelijk aan de basis");
        for (Blueprint variant : theme.variants()) {
            grid.line()
                    .styled(ComparedTheme.nameOf(variant), styles.wrapped)
                    .figure(overlap.strict().getOrDefault(variant.key(), 0.0), styles.percent)
                    .styled(
                            "zonder stappen met een andere opzet erin: "
                                    + ComparisonWords.percent(
                                            overlap.strictNoSetup().getOrDefault(variant.key(), 0.0)),
                            styles.wrapped);
        }
    }

    private void pairs(Grid grid, Overlap overlap) {
        Map<String, String> names =
                theme.variants().stream().collect(Collectors.toMap(Blueprint::key, ComparedTheme::nameOf));
        grid.line().line().heading("Twee aan twee");
        overlap.pairs()
                .forEach(pair -> grid.line()
                        .styled(names.get(pair.a()) + " en " + names.get(pair.b()), styles.wrapped)
                        .figure(pair.value(), styles.percent)
                        .styled("", styles.wrapped));
    }
}
