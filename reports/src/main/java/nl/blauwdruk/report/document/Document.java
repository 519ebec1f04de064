package nl.blauwdruk.report.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.blauwdruk.template.Templates;

/**
 * A report as one HTML page that stands on its own.
 *
 * <p>Fill a template that starts from {@code templates/report/document.ftlh}; what people wrote is escaped there. The printer
 * draws what CSS 2.1 can, with a few properties of later ones for pages; a list of font families ends with {@code sans-serif}.
 *
 * @param html well-formed as XML is, with a title and a language
 * @param day the day the report is of; also the day its PDF says it was made
 */
public record Document(String html, LocalDate day) {

    private static final Templates TEMPLATES = new Templates();

    public Document {
        html = WellFormed.text(html);
        Objects.requireNonNull(day);
    }

    /**
     * A document from a template.
     *
     * @param template path below the folder of templates; its name ends in {@code .ftlh}, so that values are escaped
     */
    public static Document of(String template, Map<String, Object> values, LocalDate day) {
        if (!template.endsWith(".ftlh")) {
            throw new IllegalArgumentException("Template " + template + " does not escape what people wrote");
        }
        return new Document(TEMPLATES.fill(template, values), day);
    }

    /** To be read on a screen: as it is, in UTF-8. */
    public byte[] asHtml() {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    /** To be printed or kept: PDF with tags (PDF/UA), its fonts inside. */
    public byte[] asPdf() {
        return Printing.of(this);
    }
}
