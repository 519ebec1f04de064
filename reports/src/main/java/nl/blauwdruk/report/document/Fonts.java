package nl.blauwdruk.report.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;

/** The letters of every PDF: Liberation Sans, which travels inside the document as far as it is used. */
final class Fonts {

    /** Its own name, and the last ones of a list of families: letters for which no font is there are not printed at all. */
    private static final List<String> FAMILIES = List.of("Liberation Sans", "SansSerif", "Serif", "Monospaced");

    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Fonts() {}

    static void embedIn(PdfRendererBuilder builder) {
        embed(builder, "Regular", REGULAR, FontStyle.NORMAL);
        embed(builder, "Italic", REGULAR, FontStyle.ITALIC);
        embed(builder, "Bold", BOLD, FontStyle.NORMAL);
        embed(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
    }

    private static void embed(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        FSSupplier<InputStream> font = () -> Fonts.class.getResourceAsStream(FOLDER + file + ".ttf");
        FAMILIES.forEach(family -> builder.useFont(font, family, weight, style, true));
    }
}
