package nl.blauwdruk.report.excel;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import nl.blauwdruk.report.coverage.Level;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles all sheets share; colours are those of the pages. */
final class Styles {

    static final String INK = "17212F";
    private static final String WHITE = "FFFFFF";
    private static final String ACCENT = "1D4F91";
    private static final String ACCENT_SOFT = "E7EEF8";

    private final XSSFWorkbook workbook;
    final CellStyle title;
    final CellStyle heading;
    final CellStyle header;
    final CellStyle numberHeader;
    final CellStyle text;
    /** Text that starts like a formula, marked so that it stays text when someone edits it. */
    final CellStyle quoted;

    final CellStyle wrapped;
    final CellStyle number;
    final CellStyle percent;
    final CellStyle total;
    final CellStyle totalNumber;
    final CellStyle totalPercent;
    final CellStyle day;
    private final Map<Level, CellStyle> levels = new EnumMap<>(Level.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(16, true, INK);
        heading = style(12, true, ACCENT);
        header = header(HorizontalAlignment.LEFT);
        numberHeader = header(HorizontalAlignment.RIGHT);
        text = style(11, false, INK);
        quoted = style(11, false, INK);
        quoted.setQuotePrefixed(true);
        wrapped = style(11, false, INK);
        wrapped.setWrapText(true);
        number = formatted(style(11, false, INK), "#,##0");
        percent = formatted(style(11, false, INK), "0%");
        total = underlined();
        totalNumber = formatted(underlined(), "#,##0");
        totalPercent = formatted(underlined(), "0%");
        day = formatted(style(11, false, INK), "d-m-yyyy");
        level(Level.NONE, WHITE, "414E60");
        level(Level.STORY, "E3EBF2", INK);
        level(Level.READY, "C8D9E6", INK);
        level(Level.PLANNED, "A5C3D8", INK);
        level(Level.DONE, "33729C", WHITE);
        level(Level.CONFIGURED, "1C5379", WHITE);
        level(Level.PROVEN, "0C3350", WHITE);
    }

    CellStyle of(Level level) {
        return levels.get(level);
    }

    XSSFColor bar() {
        return color("A5C3D8");
    }

    XSSFCellStyle style(int points, boolean isBold, String ink) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        font.setColor(color(ink));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle style = style(11, true, INK);
        fill(style, ACCENT_SOFT);
        style.setBorderBottom(BorderStyle.THIN);
        style.setAlignment(alignment);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle underlined() {
        XSSFCellStyle style = style(11, true, INK);
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }

    XSSFCellStyle formatted(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private void level(Level level, String background, String ink) {
        XSSFCellStyle style = style(11, false, ink);
        fill(style, background);
        levels.put(level, style);
    }

    static void fill(XSSFCellStyle style, String color) {
        style.setFillForegroundColor(color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }
}
