package nl.blauwdruk.report.excel;

import java.util.EnumMap;
import java.util.Map;
import nl.blauwdruk.model.comparison.Kind;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook to fill in; colours are those of the pages. All text stays text, whatever it starts with. */
final class ComparisonStyles {

    private static final String QUIET = "566377";
    private static final String LINE = "D9DFE7";
    private static final String SETUP = "17212F";
    private static final String FILL_IN = "FFF8DC";

    private final Styles styles;
    final CellStyle wrapped;
    final CellStyle quiet;
    final CellStyle number;
    final CellStyle percent;
    /** Something inside a step differs, which can cost software. */
    final CellStyle inside;

    final CellStyle fillIn;
    final CellStyle fillInDay;
    final CellStyle fillInNumber;
    private final Map<Kind, CellStyle> kinds = new EnumMap<>(Kind.class);

    ComparisonStyles(XSSFWorkbook workbook) {
        styles = new Styles(workbook);
        wrapped = text(Styles.INK);
        quiet = text(QUIET);
        number = figure("#,##0", HorizontalAlignment.LEFT);
        percent = figure("0%", HorizontalAlignment.RIGHT);
        inside = setup(Styles.INK, "EEF1F5");
        fillIn = fillIn();
        XSSFCellStyle dated = fillIn();
        dated.setQuotePrefixed(false);
        fillInDay = styles.formatted(dated, "d-m-yyyy");
        XSSFCellStyle counted = fillIn();
        counted.setQuotePrefixed(false);
        fillInNumber = styles.formatted(counted, "0");
        kinds.put(Kind.IDENTICAL, text(QUIET));
        kinds.put(Kind.TERMINOLOGY, filled("2064B4", "EAF2FB"));
        kinds.put(Kind.SPLIT, setup("45208C", "EFEAFA"));
        kinds.put(Kind.MERGED, setup("0A5260", "DFF1F7"));
        kinds.put(Kind.MOVED, setup("7A5500", "FCF3D2"));
        kinds.put(Kind.ADDED, setup("1D5410", "E6F4E1"));
        kinds.put(Kind.DROPPED, setup("A3123F", "FCE9EE"));
    }

    Styles shared() {
        return styles;
    }

    CellStyle of(Kind kind) {
        return kinds.get(kind);
    }

    /** A figure, not glued to the text of the next column. */
    private CellStyle figure(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = styles.formatted(text(Styles.INK), format);
        style.setQuotePrefixed(false);
        style.setAlignment(alignment);
        return style;
    }

    private XSSFCellStyle text(String ink) {
        XSSFCellStyle style = styles.style(11, false, ink);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(Styles.color(LINE));
        return style;
    }

    private XSSFCellStyle filled(String ink, String background) {
        XSSFCellStyle style = text(ink);
        Styles.fill(style, background);
        return style;
    }

    /** With the bar at the left that means: can cost software. */
    private XSSFCellStyle setup(String ink, String background) {
        XSSFCellStyle style = filled(ink, background);
        style.setBorderLeft(BorderStyle.THICK);
        style.setLeftBorderColor(Styles.color(SETUP));
        return style;
    }

    private XSSFCellStyle fillIn() {
        XSSFCellStyle style = filled(Styles.INK, FILL_IN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(Styles.color("7B8798"));
        style.setTopBorderColor(Styles.color("7B8798"));
        style.setLeftBorderColor(Styles.color("7B8798"));
        style.setRightBorderColor(Styles.color("7B8798"));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }
}
