package nl.blauwdruk.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void the_pdf_says_what_the_page_says() throws IOException {
        Document document = page("<h1>Wmo: vier gemeenten</h1><p>Zoë: 84 % ≈ ‘gelijk’, € 12 → klaar…</p>");

        String text = textOf(document);

        assertThat(text).contains("Wmo: vier gemeenten", "Zoë: 84 % ≈ ‘gelijk’, € 12 → klaar…");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        String body = "<h1>Titel</h1><p>Gewoon, <b>vet</b>, <i>schuin</i>.</p><table><tr><td>1</td></tr></table>";

        byte[] one = page(body).asPdf();
        byte[] other = page(body).asPdf();

        assertThat(one).isEqualTo(other);
    }

    @Test
    void it_says_the_day_it_is_of_and_not_when_it_was_made() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(page("<p>Tekst</p>").asPdf())) {
            Calendar made = pdf.getDocumentInformation().getCreationDate();

            assertThat(made.toInstant()).isEqualTo("2026-11-25T00:00:00Z");
        }
    }

    @Test
    void it_can_be_read_aloud_with_headings_and_heads_of_tables() throws IOException {
        Document document =
                page("<h1>Titel</h1><h2>Deel</h2><table><thead><tr><th scope=\"col\">Gemeente</th></tr></thead>"
                        + "<tbody><tr><td>Zwolle</td></tr></tbody></table><ul><li>een</li></ul>");

        try (PDDocument pdf = Loader.loadPDF(document.asPdf())) {
            List<String> tags = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);

            assertThat(tags).contains("H1", "H2", "Table", "TH", "TD", "L", "LI");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Proef");
        }
    }

    @Test
    void its_fonts_travel_with_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(page("<p>Gewoon en <b>vet</b></p>").asPdf())) {
            PDPage first = pdf.getPage(0);

            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : first.getResources().getFontNames()) {
                fonts.add(first.getResources().getFont(name));
            }

            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.contains("LiberationSans"));
        }
    }

    @Test
    void a_family_nobody_has_is_printed_in_the_one_that_is_there() throws IOException {
        Document document =
                page("<p style=\"font-family: Onbekend, sans-serif\">een</p><p style=\"font-family: serif\">twee</p>"
                        + "<pre>drie</pre>");

        String text = textOf(document);

        assertThat(text).contains("een", "twee", "drie");
    }

    @Test
    void nothing_the_page_points_at_is_fetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        String html = "<!DOCTYPE html [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
                + "<html lang=\"nl\"><head><title>Proef</title><link rel=\"stylesheet\" href=\"" + address
                + "/a.css\"/>"
                + "<style>@import url(" + address + "/b.css); @font-face { font-family: x; src: url(" + address
                + "/c.ttf); } p { background-image: url(" + address + "/d.png); font-family: x, serif; }</style></head>"
                + "<body><p>Tekst &s;</p><img alt=\"\" src=\"" + address + "/e.png\"/><img alt=\"\" src=\""
                + secret.toUri() + "\"/><object data=\"" + address + "/f.svg\">g</object></body></html>";

        String text = textOf(new Document(html, DAY));

        server.stop(0);
        assertThat(asked).hasValue(0);
        assertThat(text).contains("Tekst").doesNotContain("geheim");
    }

    @Test
    void what_xml_cannot_hold_is_left_out() throws IOException {
        Document document = page("<p>voor\u0000\u0007na \uD800 einde</p>");

        String text = textOf(document);

        assertThat(text).contains("voorna  einde".replace("  ", " "));
        assertThat(document.html()).doesNotContain("\u0000");
    }

    @Test
    void a_page_that_is_not_well_formed_is_refused() {
        Document document = new Document("<html><body><p>open</body></html>", DAY);

        assertThatThrownBy(document::asPdf)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not well-formed");
    }

    @Test
    void a_template_that_does_not_escape_is_refused() {
        assertThatThrownBy(() -> Document.of("story/feature.ftl", Map.of(), DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Document page(String body) {
        return new Document(
                "<!DOCTYPE html><html lang=\"nl\"><head><meta name=\"description\" content=\"Een proef\"/>"
                        + "<title>Proef</title><style>body { font-family: 'Liberation Sans'; }</style></head><body>"
                        + body
                        + "</body></html>",
                DAY);
    }

    private static String textOf(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.asPdf())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStandardStructureType());
                collect(element, tags);
            }
        }
    }
}
