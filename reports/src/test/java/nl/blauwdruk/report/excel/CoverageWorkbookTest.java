package nl.blauwdruk.report.excel;

import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static nl.blauwdruk.model.trace.TargetKind.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.report.coverage.Coverage;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.coverage.Level;
import nl.blauwdruk.report.coverage.Realised;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CoverageWorkbookTest {

    private static final Map<String, String> THEMES = Map.of("minima", "Minima");

    @Test
    void the_matrix_shows_the_headline_per_municipality_and_theme() throws IOException {
        CoverageTotals totals = new CoverageTotals(List.of(groningen(), zwolle("Bellen")));

        XSSFWorkbook workbook = read(totals);

        assertThat(rows(workbook.getSheet("Realisatie")))
                .containsExactly(
                        "Realisatie per gemeente en thema",
                        "Stand op 20-11-2026: 1 van 6 onderdelen opgeleverd (17 %).",
                        "",
                        "Gemeente|Minima|Alle thema's|Opgeleverd|Onderdelen",
                        "Groningen|25%|25%|1|4",
                        "Zwolle|0%|0%|0|2",
                        "Alle gemeenten|17%|17%|1|6");
    }

    @Test
    void every_element_is_there_with_its_level_and_what_shows_it() throws IOException {
        XSSFWorkbook workbook = read(new CoverageTotals(List.of(groningen())));

        List<String> rows = rows(workbook.getSheet("Onderdelen"));

        assertThat(rows).hasSize(5);
        assertThat(rows.get(1))
                .isEqualTo("Minima|Groningen|1|s1|Aanvragen|Stappen|Aanvragen|opgeleverd|MIN-1"
                        + "|geaccepteerd in sprint 6|minima-groningen/aanvragen");
        assertThat(workbook.getSheet("Onderdelen").getPaneInformation().isFreezePane())
                .isTrue();
        assertThat(workbook.getSheet("Onderdelen").getCTWorksheet().isSetAutoFilter())
                .isTrue();
    }

    @Test
    void what_does_not_count_has_a_sheet_of_its_own() throws IOException {
        Coverage coverage = Realised.oneStep()
                .story("MIN-1", Level.DONE)
                .outdated(0, STORY, "MIN-1")
                .measured();

        XSSFWorkbook workbook = read(new CoverageTotals(List.of(coverage)));

        assertThat(rows(workbook.getSheet("Telt niet mee")))
                .element(1)
                .isEqualTo("Minima|Groningen|nakijken|Aanvragen|user story|MIN-1|minima-groningen/aanvragen");
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        XSSFWorkbook workbook = read(new CoverageTotals(List.of(zwolle("=HYPERLINK(\"http://x\")"))));

        Cell cell = workbook.getSheet("Onderdelen").getRow(1).getCell(6);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void the_same_figures_give_the_same_bytes() {
        CoverageTotals totals = new CoverageTotals(List.of(groningen(), zwolle("Bellen")));

        byte[] one = CoverageWorkbook.write(totals, THEMES, Realised.DAY);
        byte[] other = CoverageWorkbook.write(totals, THEMES, Realised.DAY);

        assertThat(one).isEqualTo(other);
    }

    @Test
    void without_any_blueprint_the_workbook_still_opens() throws IOException {
        XSSFWorkbook workbook = read(new CoverageTotals(List.of()));

        assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
        assertThat(rows(workbook.getSheet("Hoe berekend"))).anyMatch(row -> row.startsWith("bewezen|"));
    }

    private static Coverage groningen() {
        return Realised.oneStep()
                .story("MIN-1", Level.DONE)
                .from(0, STORY, "MIN-1")
                .measured();
    }

    private static Coverage zwolle(String step) {
        Blueprint variant = aVariant("minima", ZWOLLE, "Zwolle").add(aStep("A1", step));
        return Realised.of(variant).measured();
    }

    private static XSSFWorkbook read(CoverageTotals totals) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(CoverageWorkbook.write(totals, THEMES, Realised.DAY)));
    }

    private static List<String> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            rows.add(String.join("|", cells));
        }
        return rows;
    }
}
