package nl.blauwdruk.report.excel;

import java.util.Optional;
import nl.blauwdruk.model.comparison.wording.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Says out of sight what a workbook is, of which theme and in which language, so that it can come back.
 *
 * @param format what kind of workbook it is, with a version
 * @param theme key of the theme
 */
record Origin(String format, String theme, Language language) {

    private static final String SHEET = "_blauwdruk";

    /** Adds it as the last sheet. */
    void write(SXSSFWorkbook workbook, Styles styles) {
        SXSSFSheet sheet = workbook.createSheet(SHEET);
        new Grid(sheet, styles).line().text(format).line().text(theme).line().text(language.tag());
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** What a workbook says of itself; empty when it is of another kind. */
    static Optional<Origin> of(Workbook workbook, String format) {
        return Optional.ofNullable(workbook.getSheet(SHEET))
                .filter(sheet -> format.equals(text(sheet, 0)))
                .map(sheet -> new Origin(format, text(sheet, 1), Language.ofTag(text(sheet, 2))));
    }

    private static String text(Sheet sheet, int row) {
        Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(0);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
