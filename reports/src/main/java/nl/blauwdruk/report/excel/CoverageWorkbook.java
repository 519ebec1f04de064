package nl.blauwdruk.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.report.FixedZip;
import nl.blauwdruk.report.coverage.Coverage;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.coverage.CoverageWords;
import nl.blauwdruk.report.coverage.CoveredElement;
import nl.blauwdruk.report.coverage.Level;
import nl.blauwdruk.report.coverage.LevelCounts;
import nl.blauwdruk.report.coverage.ResidentVerdict;
import nl.blauwdruk.report.coverage.StoryStanding;
import nl.blauwdruk.report.coverage.UncountedLink;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Realisation as a workbook: the matrix, every blueprint, every element, what does not count, and how it is calculated. */
public final class CoverageWorkbook {

    private static final int ROWS_IN_MEMORY = 200;

    private final CoverageTotals totals;
    private final Map<String, String> themes;
    private final LocalDate day;
    private final SXSSFWorkbook workbook;
    private final Styles styles;

    private CoverageWorkbook(
            CoverageTotals totals, Map<String, String> themes, LocalDate day, SXSSFWorkbook workbook, Styles styles) {
        this.totals = totals;
        this.themes = themes;
        this.day = day;
        this.workbook = workbook;
        this.styles = styles;
    }

    /**
     * The workbook as bytes; the same figures of the same day give the same bytes.
     *
     * @param themes name of each theme by its key; a theme without one keeps its key
     * @param day the day the figures are of
     */
    public static byte[] write(CoverageTotals totals, Map<String, String> themes, LocalDate day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook inner = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(inner, ROWS_IN_MEMORY)) {
            new CoverageWorkbook(totals, themes, day, workbook, new Styles(inner)).write();
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // for the plain reader that fixes the times
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not use a temporary file for the workbook", e);
        }
        return FixedZip.of(out.toByteArray());
    }

    private void write() {
        properties();
        matrix();
        blueprints();
        elements();
        uncounted();
        HowCalculated.write(grid("Hoe berekend"));
    }

    private void properties() {
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> moment =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(moment);
        core.setModified(moment);
        core.setCreator("Blauwdruk");
        core.setTitle("Realisatie");
    }

    private Grid grid(String name) {
        return new Grid(workbook.createSheet(name), styles);
    }

    private String theme(String key) {
        return themes.getOrDefault(key, key);
    }

    private void matrix() {
        List<String> keys = totals.themes();
        SXSSFSheet sheet = workbook.createSheet("Realisatie");
        Grid grid = new Grid(sheet, styles);
        LevelCounts all = totals.counts();
        grid.title("Realisatie per gemeente en thema")
                .line()
                .text("Stand op " + CoverageWords.of(day) + ": " + all.done() + " van " + all.elements()
                        + " onderdelen opgeleverd (" + all.percent() + " %).")
                .line();
        List<Column> columns = new ArrayList<>(List.of(Column.text("Gemeente", 26)));
        keys.forEach(key -> columns.add(Column.number(theme(key), 15)));
        Stream.of("Alle thema's", "Opgeleverd", "Onderdelen").forEach(name -> columns.add(Column.number(name, 14)));
        grid.header(columns, 1);
        int first = grid.rows();
        totals.municipalities().forEach((code, name) -> matrixLine(grid, keys, code, name));
        int last = grid.rows() - 1;
        grid.totalLine().text("Alle gemeenten");
        keys.forEach(key -> grid.percent(totals.ofTheme(key)));
        grid.percent(all).number(all.done()).number(all.elements());
        if (last >= first) {
            bars(sheet, new CellRangeAddress(first, last, 1, keys.size() + 1));
        }
    }

    private void matrixLine(Grid grid, List<String> keys, MunicipalityCode code, String name) {
        grid.line().text(name);
        for (String key : keys) {
            grid.percent(totals.of(key, code).map(Coverage::counts).orElse(LevelCounts.EMPTY));
        }
        LevelCounts counts = totals.ofMunicipality(code);
        grid.percent(counts).number(counts.done()).number(counts.elements());
    }

    /** A bar behind each percentage, as long as its share of a hundred. */
    private void bars(SXSSFSheet sheet, CellRangeAddress range) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(styles.bar());
        DataBarFormatting bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0d);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(1d);
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    private void blueprints() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.text("Thema", 18), Column.text("Gemeente", 18), Column.text("Code", 8)));
        Stream.of("Onderdelen", "Opgeleverd", "Realisatie").forEach(name -> columns.add(Column.number(name, 14)));
        for (Level level : Level.values()) {
            columns.add(Column.number(level.label(), 14));
        }
        Stream.of(
                        "Stappen helemaal opgeleverd",
                        "Nakijken",
                        "Andere links die niet meetellen",
                        "Met inwoners getoetst",
                        "Deelnemers",
                        "Opmerkingen",
                        "Waarvan open")
                .forEach(name -> columns.add(Column.number(name, 15)));
        Grid grid = grid("Per blauwdruk").header(columns, 2);
        for (Coverage coverage : totals.coverages()) {
            blueprint(grid, coverage);
        }
        grid.filterable();
    }

    private void blueprint(Grid grid, Coverage coverage) {
        LevelCounts counts = coverage.counts();
        int outdated = coverage.uncounted(UncountedLink.Reason.OUTDATED).size();
        grid.line()
                .text(theme(coverage.theme()))
                .text(coverage.name())
                .text(coverage.municipality().code())
                .number(counts.elements())
                .number(counts.done())
                .percent(counts);
        counts.perLevel().values().forEach(grid::number);
        grid.number(coverage.deepSteps().size())
                .number(outdated)
                .number(coverage.uncounted().size() - outdated)
                .day(coverage.residents().map(ResidentVerdict::day));
        coverage.residents()
                .ifPresent(verdict -> grid.number(verdict.participants())
                        .number(verdict.remarks())
                        .number(verdict.open()));
    }

    private void elements() {
        List<Column> columns = List.of(
                Column.text("Thema", 18),
                Column.text("Gemeente", 18),
                Column.number("Volgorde", 12),
                Column.text("Stap", 10),
                Column.text("Naam van de stap", 40),
                Column.text("Laag", 18),
                Column.text("Onderdeel", 40),
                Column.text("Stand", 21),
                Column.text("User story", 36),
                Column.text("Waaruit blijkt dat", 42),
                Column.text("Kenmerk", 60));
        Grid grid = grid("Onderdelen").header(columns, 2);
        for (Coverage coverage : totals.coverages()) {
            coverage.elements().forEach(element -> element(grid, coverage, element));
        }
        grid.filterable();
    }

    private void element(Grid grid, Coverage coverage, CoveredElement element) {
        grid.line()
                .text(theme(coverage.theme()))
                .text(coverage.name())
                .number(element.step().position())
                .text(element.step().key())
                .text(element.step().name())
                .text(CoverageWords.of(element.lane()))
                .text(element.element().name())
                .level(element.level())
                .text(element.stories().stream().map(StoryStanding::code).collect(Collectors.joining(", ")))
                .text(CoverageWords.of(element))
                .text(element.element().id().value());
    }

    private void uncounted() {
        List<Column> columns = List.of(
                Column.text("Thema", 18),
                Column.text("Gemeente", 18),
                Column.text("Waarom niet", 24),
                Column.text("Onderdeel", 40),
                Column.text("Wat eraan hangt", 20),
                Column.text("Sleutel", 36),
                Column.text("Kenmerk", 60));
        Grid grid = grid("Telt niet mee").header(columns, 2);
        for (Coverage coverage : totals.coverages()) {
            for (UncountedLink link : coverage.uncounted()) {
                grid.line()
                        .text(theme(coverage.theme()))
                        .text(coverage.name())
                        .text(link.reason().label())
                        .text(link.name().orElse("(staat niet meer in de blauwdruk)"))
                        .text(word(link.kind()))
                        .text(link.target())
                        .text(link.element().value());
            }
        }
        grid.filterable();
    }

    private static String word(TargetKind kind) {
        return switch (kind) {
            case STORY -> "user story";
            case PACK -> "inrichtingspakket";
            case TEST -> "test";
        };
    }
}
