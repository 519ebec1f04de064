package nl.blauwdruk.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.comparison.Compared;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.excel.CellProblem.Reason;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonWorkbookTest {

    private static final int FIRST = 4;
    private static final int CHOICE = 5;
    private static final int OWNER = 6;
    private static final int DUE = 7;
    private static final int ID = 13;
    private static final int HOLDS = 7;
    private static final int BECAUSE = 8;

    @Test
    void the_matrix_says_of_every_step_what_it_is_by_sign_and_word() throws IOException {
        XSSFWorkbook workbook = open(ComparisonWorkbook.write(Compared.minima(), Language.DUTCH));

        List<String> rows = rows(workbook.getSheet("Vergelijking"));

        assertThat(rows)
                .contains(
                        "1|Aanvragen|Aanvraag indienen|= gelijk|= gelijk",
                        "2|Aanvragen|Inkomen controleren|≈ andere woorden/Inkomsten controleren|× vervallen",
                        "+|Aanvragen|Huisbezoek afleggen||+ toegevoegd/Huisbezoek afleggen");
        XSSFSheet sheet = workbook.getSheet("Vergelijking");
        assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 3);
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    }

    @Test
    void with_many_municipalities_paper_and_rows_stay_readable() throws IOException {
        XSSFWorkbook workbook = open(ComparisonWorkbook.write(Compared.many(40), Language.DUTCH));

        assertThat(workbook.getSheet("Vergelijking").getPrintSetup().getFitWidth())
                .isEqualTo((short) 4);
        assertThat(rows(workbook.getSheet("Twijfels")))
                .filteredOn(row -> row.contains(Compared.EXTRA))
                .isNotEmpty()
                .allMatch(row -> row.contains("en 33 andere"));
    }

    @Test
    void the_choices_and_the_days_are_offered_where_people_fill_them_in() throws IOException {
        XSSFWorkbook workbook = open(ComparisonWorkbook.write(Compared.minima(), Language.DUTCH));

        List<? extends DataValidation> rules = workbook.getSheet("Besluiten").getDataValidations();

        assertThat(rules).hasSize(3);
        assertThat(rules.get(0).getValidationConstraint().getExplicitListValues())
                .containsExactly("basis volgen", "variatie houden", "in de basis opnemen");
        assertThat(rules.get(0).getRegions().getCellRangeAddresses()[0].formatAsString())
                .isEqualTo("F5:F6");
        assertThat(rules).allMatch(DataValidation::getShowErrorBox);
        assertThat(workbook.getSheet("Besluiten").isColumnHidden(ID)).isTrue();
        assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("_blauwdruk")))
                .isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void what_was_decided_stands_in_its_row() throws IOException {
        XSSFWorkbook workbook = open(ComparisonWorkbook.write(Compared.decided(), Language.DUTCH));

        String row = rows(workbook.getSheet("Besluiten")).get(FIRST);

        assertThat(row)
                .contains("variatie houden|Anna|31-12-2026|besloten door Piet de Vries op 20-11-2026")
                .contains("Zwolle: variatie houden");
    }

    @Test
    void the_figures_stand_with_how_they_are_calculated() throws IOException {
        XSSFWorkbook workbook = open(ComparisonWorkbook.write(Compared.minima(), Language.DUTCH));

        List<String> rows = rows(workbook.getSheet("Overlap"));

        assertThat(rows)
                .anyMatch(row -> row.startsWith("Gelijk aan de basis|75%|Per gemeente: stappen die gelijk zijn"));
        assertThat(rows).anyMatch(row -> row.startsWith("Groningen en Zwolle|"));
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        String evil = "=HYPERLINK(\"http://x\")";

        XSSFWorkbook workbook = open(ComparisonWorkbook.write(Compared.minima(evil, List.of()), Language.DUTCH));

        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING
                            && "=+-@".indexOf((cell.getStringCellValue() + " ").charAt(0)) >= 0) {
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    }
                }
            }
        }
        assertThat(rows(workbook.getSheet("Vergelijking"))).anyMatch(row -> row.contains(evil));
    }

    @Test
    void the_same_comparison_gives_the_same_bytes() {
        byte[] one = ComparisonWorkbook.write(Compared.decided(), Language.DUTCH);
        byte[] other = ComparisonWorkbook.write(Compared.decided(), Language.DUTCH);

        assertThat(one).isEqualTo(other);
    }

    @Test
    void without_a_base_there_is_nothing_to_decide_on() throws IOException {
        ComparedTheme theme = Compared.of(Optional.empty(), Compared.minima().variants(), List.of());

        XSSFWorkbook workbook = open(ComparisonWorkbook.write(theme, Language.DUTCH));

        assertThat(workbook.getSheet("Besluiten")).isNull();
        assertThat(rows(workbook.getSheet("Vergelijking"))).anyMatch(row -> row.contains("Aanvraag indienen"));
    }

    @Test
    void a_workbook_nobody_touched_says_nothing() {
        FilledInComparison read = filled(Compared.decided(), workbook -> {});

        assertThat(read.theme()).isEqualTo("minima");
        assertThat(read.decisions()).isEmpty();
        assertThat(read.matches()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.texts()).hasSize(2);
    }

    @Test
    void what_people_fill_in_comes_back() {
        ComparedTheme theme = Compared.minima();

        FilledInComparison read = filled(theme, workbook -> {
            Row row = workbook.getSheet("Besluiten").getRow(FIRST);
            row.getCell(CHOICE).setCellValue("Variatie  houden ");
            row.getCell(OWNER).setCellValue("Anna");
            row.getCell(DUE).setCellValue(LocalDate.of(2027, 1, 31));
            Row doubt = workbook.getSheet("Twijfels").getRow(FIRST);
            doubt.getCell(HOLDS).setCellValue("klopt niet");
            doubt.getCell(BECAUSE).setCellValue("Iets anders");
        });

        assertThat(read.problems()).isEmpty();
        FilledInComparison.Decision decision = read.decisions().get(0);
        assertThat(decision.place()).isEqualTo(new CellPlace("Besluiten", "F5"));
        assertThat(decision.difference())
                .isEqualTo(theme.differences().get(0).difference().id());
        assertThat(decision.stamp()).isEqualTo(theme.differences().get(0).stamp());
        assertThat(decision.wish().choice()).contains(SetupChoice.KEEP_VARIATION);
        assertThat(decision.wish().owner()).isEqualTo("Anna");
        assertThat(decision.wish().due()).contains(LocalDate.of(2027, 1, 31));
        FilledInComparison.Match match = read.matches().get(0);
        assertThat(match.step()).isEqualTo(theme.doubts().get(0).id());
        assertThat(match.stamp()).isEqualTo(theme.doubts().get(0).stamp());
        assertThat(match.holds()).isFalse();
        assertThat(match.because()).isEqualTo("Iets anders");
    }

    @Test
    void a_day_written_as_text_is_a_day_too() {
        FilledInComparison read = filled(Compared.minima(), workbook -> {
            Row row = workbook.getSheet("Besluiten").getRow(FIRST);
            row.getCell(CHOICE).setCellValue("variatie houden");
            row.getCell(DUE).setCellValue("31-1-2027");
        });

        assertThat(read.decisions().get(0).wish().due()).contains(LocalDate.of(2027, 1, 31));
    }

    @Test
    void moved_columns_and_sorted_rows_do_no_harm() {
        ComparedTheme theme = Compared.minima();

        FilledInComparison read = filled(theme, workbook -> {
            XSSFSheet sheet = workbook.getSheet("Besluiten");
            sheet.getRow(FIRST).getCell(CHOICE).setCellValue("variatie houden");
            sheet.shiftColumns(0, ID + 2, 2);
            sheet.shiftRows(FIRST, FIRST, 10);
        });

        assertThat(read.decisions())
                .singleElement()
                .satisfies(one -> assertThat(one.difference())
                        .isEqualTo(theme.differences().get(0).difference().id()));
    }

    @Test
    void what_cannot_be_taken_in_is_named_by_its_cell() {
        FilledInComparison read = filled(Compared.minima(), workbook -> {
            Sheet sheet = workbook.getSheet("Besluiten");
            sheet.getRow(FIRST).getCell(CHOICE).setCellValue("misschien");
            sheet.getRow(FIRST).getCell(DUE).setCellValue("gauw");
            sheet.getRow(FIRST + 1).getCell(OWNER).setCellValue("Anna");
            Row added = sheet.createRow(FIRST + 2);
            added.createCell(CHOICE).setCellValue("basis volgen");
            Row formula = sheet.createRow(FIRST + 3);
            formula.createCell(CHOICE).setCellFormula("1+1");
            Row doubt = workbook.getSheet("Twijfels").getRow(FIRST);
            doubt.getCell(BECAUSE).setCellValue("Hmm");
        });

        assertThat(read.decisions()).isEmpty();
        assertThat(read.problems())
                .extracting(problem ->
                        problem.place().sheet() + " " + problem.place().cell() + " " + problem.reason())
                .containsExactly(
                        "Besluiten F5 NO_SUCH_WORD",
                        "Besluiten H5 NO_DATE",
                        "Besluiten F6 NO_CHOICE",
                        "Besluiten F7 ADDED_ROW",
                        "Besluiten F8 FORMULA",
                        "Twijfels H5 NO_CHOICE");
    }

    @Test
    void the_same_difference_on_two_rows_is_refused() {
        FilledInComparison read = filled(Compared.minima(), workbook -> {
            XSSFSheet sheet = workbook.getSheet("Besluiten");
            sheet.getRow(FIRST).getCell(CHOICE).setCellValue("variatie houden");
            sheet.copyRows(FIRST, FIRST, FIRST + 5, new CellCopyPolicy());
        });

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.TWICE);
            assertThat(problem.said()).isEqualTo("F5");
        });
    }

    @Test
    void an_owner_too_long_for_the_store_is_refused() {
        FilledInComparison read = filled(Compared.minima(), workbook -> {
            Row row = workbook.getSheet("Besluiten").getRow(FIRST);
            row.getCell(CHOICE).setCellValue("variatie houden");
            row.getCell(OWNER).setCellValue("x".repeat(201));
        });

        assertThat(read.problems()).extracting(CellProblem::reason).containsExactly(Reason.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gewone tekst", "PK\u0003\u0004 stuk"})
    void what_is_no_workbook_is_refused(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> FilledInComparison.read("lijst.xlsx", bytes, Language.DUTCH))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("lijst.xlsx: Dit is geen Excel-bestand");
    }

    @Test
    void a_workbook_of_something_else_is_refused() {
        byte[] other = CoverageWorkbook.write(new CoverageTotals(List.of()), Map.of(), Compared.DAY);

        assertThatThrownBy(() -> FilledInComparison.read("lijst.xlsx", other, Language.DUTCH))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("geen Excel van een vergelijking");
    }

    @Test
    void a_small_file_that_is_immense_inside_is_refused_unopened() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] block = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }

        assertThatThrownBy(() -> FilledInComparison.read("bom.xlsx", out.toByteArray(), Language.DUTCH))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_column_that_was_taken_away_is_named() {
        ComparedTheme theme = Compared.minima();

        assertThatThrownBy(() -> filled(
                        theme,
                        workbook -> workbook.getSheet("Besluiten")
                                .getRow(FIRST - 1)
                                .getCell(ID)
                                .setCellValue("Iets anders")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Het blad Besluiten mist een van de kolommen")
                .hasMessageContaining("Kenmerk");
    }

    @Test
    void an_english_workbook_comes_back_too_whatever_the_language_of_the_words_in_it() {
        ComparedTheme theme = Compared.minima();

        FilledInComparison read = filled(theme, Language.ENGLISH, workbook -> {
            Row row = workbook.getSheet("Decisions").getRow(FIRST);
            row.getCell(CHOICE).setCellValue("Keep the variation");
            workbook.getSheet("Decisions").getRow(FIRST + 1).getCell(CHOICE).setCellValue("basis volgen");
            workbook.getSheet("Doubts").getRow(FIRST).getCell(HOLDS).setCellValue("not right");
        });

        assertThat(read.problems()).isEmpty();
        assertThat(read.language()).isEqualTo(Language.ENGLISH);
        assertThat(read.decisions())
                .extracting(decision -> decision.wish().choice().orElseThrow())
                .containsExactly(SetupChoice.KEEP_VARIATION, SetupChoice.TAKE_BASE);
        assertThat(read.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.holds()).isFalse());
    }

    @Test
    void an_english_workbook_asks_in_english_and_leaves_the_words_of_blueprints_as_they_are() throws IOException {
        XSSFWorkbook workbook = open(ComparisonWorkbook.write(Compared.decided(), Language.ENGLISH));

        assertThat(rows(workbook.getSheet("Decisions")))
                .anyMatch(row -> row.contains("Without the step ‘Inkomen controleren’?")
                        && row.contains("Zwolle does not have this step of the base."))
                .anyMatch(row -> row.contains("decided by Piet de Vries on 20 Nov 2026"));
        assertThat(workbook.getSheet("Decisions")
                        .getDataValidations()
                        .get(0)
                        .getValidationConstraint()
                        .getExplicitListValues())
                .containsExactly("follow the base", "keep the variation", "bring into the base");
    }

    private static FilledInComparison filled(ComparedTheme theme, Consumer<XSSFWorkbook> work) {
        return filled(theme, Language.DUTCH, work);
    }

    private static FilledInComparison filled(ComparedTheme theme, Language language, Consumer<XSSFWorkbook> work) {
        try (XSSFWorkbook workbook = open(ComparisonWorkbook.write(theme, language))) {
            work.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return FilledInComparison.read("lijst.xlsx", out.toByteArray(), Language.DUTCH);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            rows.add(IntStream.range(0, Math.max(0, row.getLastCellNum()))
                    .mapToObj(at -> formatter.formatCellValue(row.getCell(at)).replace('\n', '/'))
                    .collect(Collectors.joining("|")));
        }
        return rows;
    }
}
