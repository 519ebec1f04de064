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
    private final ComparisonWords words;

    OverlapSheet(SXSSFSheet sheet, ComparisonStyles styles, ComparedTheme theme, ComparisonWords words) {
        this.sheet = sheet;
        this.styles = styles;
        this.theme = theme;
        this.words = words;
    }

    void write() {
        Grid grid = new Grid(sheet, styles.shared());
        grid.title(words.say("overlap.sheet.title"))
                .header(
                        List.of(
                                Column.text(words.say("column.figure"), 44),
                                Column.number(words.say("column.value"), 12),
                                Column.text(words.say("column.how"), HOW)),
                        0);
        OverlapFigure.of(theme, words.language())
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
        grid.line().line().heading(words.say("overlap.per_municipality"));
        for (Blueprint variant : theme.variants()) {
            grid.line()
                    .styled(ComparedTheme.nameOf(variant), styles.wrapped)
                    .figure(overlap.strict().getOrDefault(variant.key(), 0.0), styles.percent)
                    .styled(
                            words.say(
                                    "overlap.nosetup",
                                    words.percent(overlap.strictNoSetup().getOrDefault(variant.key(), 0.0))),
                            styles.wrapped);
        }
    }

    private void pairs(Grid grid, Overlap overlap) {
        Map<String, String> names =
                theme.variants().stream().collect(Collectors.toMap(Blueprint::key, ComparedTheme::nameOf));
        grid.line().line().heading(words.say("overlap.pairs"));
        overlap.pairs()
                .forEach(pair -> grid.line()
                        .styled(words.say("overlap.pair", names.get(pair.a()), names.get(pair.b())), styles.wrapped)
                        .figure(pair.value(), styles.percent)
                        .styled("", styles.wrapped));
    }
}
