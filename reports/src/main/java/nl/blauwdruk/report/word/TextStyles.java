package nl.blauwdruk.report.word;

import java.math.BigInteger;
import nl.blauwdruk.model.comparison.wording.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The few paragraph styles of a text; headings are real ones, so that a screen reader and the navigation pane find them. */
final class TextStyles {

    static final String TITLE = "Title";
    static final String EPIC = "Heading1";
    static final String STORY = "Heading2";
    static final String BODY = "Normal";
    static final String QUIET = "Quiet";
    static final String CRITERION = "Criterion";

    private static final String INK = "17212F";
    private static final String ACCENT = "1D4F91";
    private static final String SOFT = "414E60";
    private static final int TWIPS = 20;

    private TextStyles() {}

    static void addTo(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language.tag());
        add(styles, BODY, "Normal", new Look(11, INK, false, 6, -1));
        add(styles, TITLE, "Title", new Look(20, INK, true, 6, -1));
        add(styles, EPIC, "heading 1", new Look(15, ACCENT, true, 18, 0));
        add(styles, STORY, "heading 2", new Look(12, INK, true, 14, 1));
        add(styles, QUIET, "Quiet", new Look(10, SOFT, false, 2, -1));
        add(styles, CRITERION, "Criterion", new Look(10, INK, false, 4, -1));
    }

    /**
     * How a paragraph looks.
     *
     * @param points size of its letters
     * @param before space before it, in points
     * @param level of the heading from 0; -1 when it is none
     */
    private record Look(int points, String ink, boolean isBold, int before, int level) {}

    private static void add(XWPFStyles styles, String id, String name, Look look) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf((long) look.before() * TWIPS));
        if (look.level() >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(look.level()));
        }
        CTRPr letters = style.addNewRPr();
        letters.addNewRFonts().setAscii("Calibri");
        letters.addNewSz().setVal(BigInteger.valueOf(look.points() * 2L));
        letters.addNewColor().setVal(look.ink());
        if (look.isBold()) {
            letters.addNewB();
        }
        styles.addStyle(new XWPFStyle(style));
    }
}
