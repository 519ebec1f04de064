package nl.blauwdruk.report.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.report.coverage.Level;
import nl.blauwdruk.report.coverage.LevelCounts;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Fills one sheet from top to bottom, cell by cell. */
final class Grid {

    private static final int WIDTH_UNIT = 256;
    private static final float LINE = 16;
    /** A row cannot be higher than 409 points. */
    private static final int MOST_LINES = 25;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private Row row;
    private List<Column> header = List.of();
    private int headerRow;
    private int rows;
    private int columns;
    private boolean isTotal;

    Grid(SXSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitHeight((short) 0);
    }

    Grid title(String text) {
        line().put(text, styles.title);
        row.setHeightInPoints(2 * LINE);
        return this;
    }

    Grid heading(String text) {
        return line().put(text, styles.heading);
    }

    /** The columns with their names; they and what is above them stay in view, with so many columns at the left. */
    Grid header(List<Column> wanted, int frozenColumns) {
        line();
        header = wanted;
        headerRow = rows - 1;
        for (Column column : wanted) {
            sheet.setColumnWidth(columns, column.width() * WIDTH_UNIT);
            put(column.name(), column.isNumber() ? styles.numberHeader : styles.header);
        }
        row.setHeightInPoints(
                LINE * wanted.stream().mapToInt(Column::lines).max().orElse(1));
        sheet.createFreezePane(frozenColumns, rows);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        return this;
    }

    /** The paper it is printed on. */
    Grid paper(short size) {
        sheet.getPrintSetup().setPaperSize(size);
        return this;
    }

    /** How many sheets of paper it may be wide; one unless said otherwise. */
    Grid wide(int sheets) {
        sheet.getPrintSetup().setFitWidth((short) sheets);
        return this;
    }

    /** Lets people filter the rows below the header. */
    void filterable() {
        sheet.setAutoFilter(new CellRangeAddress(headerRow, Math.max(headerRow, rows - 1), 0, header.size() - 1));
    }

    Grid line() {
        row = sheet.createRow(rows++);
        columns = 0;
        isTotal = false;
        return this;
    }

    /** A line that adds up those above it. */
    Grid totalLine() {
        line();
        isTotal = true;
        return this;
    }

    Grid text(String text) {
        return put(text, isTotal ? styles.total : styles.text);
    }

    /** Text over as many lines as a column of that width needs. */
    Grid wrapped(String text, int width) {
        put(text, styles.wrapped);
        row.setHeightInPoints(LINE * Column.text(text, width).lines());
        return this;
    }

    /** Text in a style of its own, over as many lines as its column needs. */
    Grid styled(String text, CellStyle style) {
        int width = columns < header.size() ? header.get(columns).width() : Integer.MAX_VALUE;
        float height = LINE * Math.min(MOST_LINES, Column.text(text, width).lines());
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), height));
        next(style).setCellValue(cut(text));
        return this;
    }

    /** A figure in a style of its own. */
    Grid figure(double figure, CellStyle style) {
        next(style).setCellValue(figure);
        return this;
    }

    /** A day to fill in or change. */
    Grid day(Optional<LocalDate> day, CellStyle style) {
        Cell cell = next(style);
        day.ifPresent(cell::setCellValue);
        return this;
    }

    Grid number(int number) {
        Cell cell = next(isTotal ? styles.totalNumber : styles.number);
        cell.setCellValue(number);
        return this;
    }

    /** The headline of these counts; an empty cell when there is nothing to count. */
    Grid percent(LevelCounts counts) {
        Cell cell = next(isTotal ? styles.totalPercent : styles.percent);
        if (counts.elements() > 0) {
            cell.setCellValue(counts.percent() / 100.0);
        }
        return this;
    }

    Grid level(Level level) {
        return put(level.label(), styles.of(level));
    }

    Grid day(Optional<LocalDate> day) {
        Cell cell = next(styles.day);
        day.ifPresent(cell::setCellValue);
        return this;
    }

    /** How many lines there are by now. */
    int rows() {
        return rows;
    }

    private Grid put(String text, CellStyle style) {
        String cut = cut(text);
        boolean isLikeFormula = !cut.isEmpty() && "=+-@\t\r".indexOf(cut.charAt(0)) >= 0;
        next(isLikeFormula ? styles.quoted : style).setCellValue(cut);
        return this;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
    }

    private Cell next(CellStyle style) {
        Cell cell = row.createCell(columns++);
        cell.setCellStyle(style);
        return cell;
    }
}
