package nl.blauwdruk.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.backlog.BacklogLine.Wish;
import nl.blauwdruk.report.backlog.BacklogReports;
import nl.blauwdruk.report.excel.CellProblem.Reason;
import nl.blauwdruk.story.generation.Priority;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BacklogWorkbookTest {

    private static final int FIRST = 4;
    private static final int PLACE = 0;
    private static final int ROLE = 2;
    private static final int WISH = 3;
    private static final int PRIORITY = 6;
    private static final int POINTS = 7;
    private static final int ID = 11;

    private final byte[] workbook = BacklogWorkbook.write(BacklogReports.three(), Language.DUTCH);

    @Test
    void what_nobody_touched_changes_nothing() {
        FilledInBacklog filled = read(workbook);

        assertThat(filled.theme()).isEqualTo("minima");
        assertThat(filled.changes()).isEmpty();
        assertThat(filled.moves()).isEmpty();
        assertThat(filled.problems()).isEmpty();
    }

    @Test
    void the_same_backlog_gives_the_same_bytes() {
        assertThat(BacklogWorkbook.write(BacklogReports.three(), Language.DUTCH))
                .isEqualTo(workbook);
    }

    @Test
    void it_comes_back_in_english_too() {
        byte[] english = BacklogWorkbook.write(BacklogReports.three(), Language.ENGLISH);

        assertThat(read(english).changes()).isEmpty();
        assertThat(read(edited(english, sheet -> row(sheet, 0).getCell(POINTS).setCellValue(13)))
                        .changes())
                .hasSize(1);
    }

    @Test
    void words_importance_and_points_come_back() {
        FilledInBacklog filled = read(edited(workbook, sheet -> {
            row(sheet, 0).getCell(WISH).setCellValue("de aanvraag nakijken");
            row(sheet, 0).getCell(PRIORITY).setCellValue("Won’t");
            row(sheet, 0).getCell(POINTS).setCellValue(3);
        }));

        assertThat(filled.problems()).isEmpty();
        assertThat(filled.changes()).singleElement().satisfies(change -> {
            assertThat(change.story()).isEqualTo("minima/MIN-101");
            assertThat(change.stamp()).isEqualTo("7");
            assertThat(change.place()).isEqualTo(new CellPlace("Backlog", "D5"));
            assertThat(change.wish())
                    .isEqualTo(new Wish(
                            "inwoner", "de aanvraag nakijken", "ik weet waar ik aan toe ben", Priority.WONT, 3));
        });
    }

    @Test
    void another_number_moves_a_story_wherever_its_row_stands() {
        FilledInBacklog filled = read(edited(workbook, sheet -> {
            row(sheet, 2).getCell(PLACE).setCellValue(1);
            row(sheet, 0).getCell(PLACE).setCellValue(3);
        }));

        assertThat(filled.moves())
                .extracting(FilledInBacklog.Move::story)
                .containsExactly("minima/MIN-103", "minima/MIN-101");
        assertThat(filled.moves()).extracting(FilledInBacklog.Move::to).containsExactly(1, 3);
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Row second = row(opened.getSheet("Backlog"), 1);

            assertThat(second.getCell(WISH).getCellType()).isEqualTo(CellType.STRING);
            assertThat(second.getCell(WISH).getStringCellValue()).isEqualTo("=1+1 laten uitrekenen");
            assertThat(second.getCell(WISH).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void each_wrong_cell_is_told_with_its_place() {
        FilledInBacklog filled = read(edited(workbook, sheet -> {
            row(sheet, 0).getCell(PRIORITY).setCellValue("ooit");
            row(sheet, 0).getCell(POINTS).setCellValue(101);
            row(sheet, 1).getCell(ROLE).setCellValue("");
            row(sheet, 1).getCell(WISH).setCellFormula("1+1");
            row(sheet, 2).getCell(PLACE).setCellValue("voor MIN-101");
            row(sheet, 2).getCell(WISH).setCellValue("w".repeat(1001));
        }));

        assertThat(filled.changes()).isEmpty();
        assertThat(filled.problems())
                .extracting(CellProblem::reason)
                .containsExactly(
                        Reason.NO_SUCH_WORD,
                        Reason.NO_NUMBER,
                        Reason.EMPTY,
                        Reason.FORMULA,
                        Reason.TOO_LONG,
                        Reason.NO_NUMBER);
        assertThat(filled.problems().get(0).place()).isEqualTo(new CellPlace("Backlog", "G5"));
    }

    @Test
    void a_row_that_was_added_or_copied_is_refused_and_an_empty_one_is_nothing() {
        FilledInBacklog filled = read(edited(workbook, sheet -> {
            row(sheet, 0).getCell(ID).setCellValue("minima/MIN-102");
            Row added = sheet.createRow(FIRST + 3);
            added.createCell(WISH).setCellValue("iets nieuws");
            sheet.createRow(FIRST + 4);
        }));

        assertThat(filled.problems())
                .extracting(CellProblem::reason)
                .containsExactlyElementsOf(List.of(Reason.TWICE, Reason.ADDED_ROW));
    }

    @Test
    void what_is_no_workbook_of_a_backlog_says_what_to_do() {
        byte[] other = edited(
                workbook,
                sheet -> sheet.getWorkbook()
                        .getSheet("_blauwdruk")
                        .getRow(0)
                        .getCell(0)
                        .setCellValue("iets anders"));
        byte[] without =
                edited(workbook, sheet -> sheet.getRow(FIRST - 1).getCell(WISH).setCellValue("Wens"));

        assertThatThrownBy(() -> read(other)).isInstanceOf(UnreadableFile.class).hasMessageContaining("geen Excel");
        assertThatThrownBy(() -> read(without))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Wil ik");
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3})).isInstanceOf(UnreadableFile.class);
    }

    private static FilledInBacklog read(byte[] bytes) {
        return FilledInBacklog.read("backlog.xlsx", bytes, Language.DUTCH);
    }

    private static Row row(Sheet sheet, int number) {
        return sheet.getRow(FIRST + number);
    }

    private static byte[] edited(byte[] workbook, Consumer<Sheet> edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            edit.accept(opened.getSheetAt(0));
            opened.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
