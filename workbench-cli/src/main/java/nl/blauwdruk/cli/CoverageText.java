package nl.blauwdruk.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.report.coverage.Coverage;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.coverage.CoverageWords;
import nl.blauwdruk.report.coverage.Level;
import nl.blauwdruk.report.coverage.LevelCounts;
import nl.blauwdruk.report.coverage.UncountedLink;

/** Realisation to read on a screen: the headline, a matrix, the levels and what does not count. */
final class CoverageText {

    private static final int NAME = 22;
    private static final int FIGURE = 15;

    private final CoverageTotals totals;
    private final Map<String, String> themes;
    private final StringBuilder text = new StringBuilder();

    private CoverageText(CoverageTotals totals, Map<String, String> themes) {
        this.totals = totals;
        this.themes = themes;
    }

    static String of(CoverageTotals totals, Map<String, String> themes) {
        CoverageText writer = new CoverageText(totals, themes);
        LevelCounts counts = totals.counts();
        writer.line("Van de " + counts.elements() + " onderdelen zijn er " + counts.done() + " opgeleverd: "
                + counts.percent() + " %.");
        writer.line(counts.perLevel().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().label())
                .collect(Collectors.joining(", ", "", ".")));
        writer.line("");
        if (totals.municipalities().size() > 1) {
            writer.matrix();
        } else {
            writer.levels();
        }
        writer.uncounted();
        return writer.text.toString();
    }

    private void matrix() {
        row("", Stream.concat(totals.themes().stream().map(this::theme), Stream.of("alle thema's")));
        totals.municipalities()
                .forEach((code, name) -> row(
                        name,
                        Stream.concat(
                                totals.themes().stream()
                                        .map(theme -> totals.of(theme, code)
                                                .map(coverage -> percent(coverage.counts()))
                                                .orElse("-")),
                                Stream.of(percent(totals.ofMunicipality(code))))));
        row(
                "alle gemeenten",
                Stream.concat(
                        totals.themes().stream().map(theme -> percent(totals.ofTheme(theme))),
                        Stream.of(percent(totals.counts()))));
    }

    private void levels() {
        for (Coverage coverage : totals.coverages()) {
            line(theme(coverage.theme()) + " in " + coverage.name() + ": "
                    + coverage.counts().done() + " van "
                    + coverage.counts().elements() + " onderdelen opgeleverd ("
                    + percent(coverage.counts()) + "), "
                    + coverage.deepSteps().size() + " stappen helemaal.");
            row("", Stream.of(Level.values()).map(level -> level == Level.READY ? "klaar" : level.label()));
            for (Lane lane : Lane.values()) {
                counts("  " + CoverageWords.of(lane), coverage.counts(lane));
            }
            counts("  Samen", coverage.counts());
            line("");
        }
    }

    private void counts(String name, LevelCounts counts) {
        row(name, counts.perLevel().values().stream().map(String::valueOf));
    }

    private void uncounted() {
        Map<String, Long> perReason = totals.coverages().stream()
                .flatMap(coverage -> coverage.uncounted().stream())
                .collect(Collectors.groupingBy(link -> link.reason().label(), Collectors.counting()));
        for (UncountedLink.Reason reason : UncountedLink.Reason.values()) {
            Long count = perReason.get(reason.label());
            if (count != null) {
                line(String.format(Locale.ROOT, "Telt niet mee, %s: %d", reason.label(), count));
            }
        }
    }

    private String theme(String key) {
        return themes.getOrDefault(key, key);
    }

    private static String percent(LevelCounts counts) {
        return counts.percent() + " %";
    }

    private void row(String name, Stream<String> figures) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-" + NAME + "s", cut(name, NAME)));
        figures.forEach(figure -> row.append(String.format(Locale.ROOT, "%" + FIGURE + "s", cut(figure, FIGURE - 1))));
        line(row.toString().stripTrailing());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
