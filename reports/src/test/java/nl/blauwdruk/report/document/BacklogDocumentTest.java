package nl.blauwdruk.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.backlog.BacklogReports;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BacklogDocumentTest {

    private final Document document = BacklogDocument.of(BacklogReports.three(), Language.DUTCH);

    @Test
    void stories_stand_under_their_epics_with_what_people_wrote_escaped() {
        assertThat(document.html())
                .contains("<h2>Aanvragen</h2>", "<h3>1. MIN-101</h3>", "een &lt;b&gt;bewijs&lt;/b&gt; &amp; meer")
                .doesNotContain("<b>bewijs");
        assertThat(document.html().indexOf("MIN-103"))
                .isLessThan(document.html().indexOf("<h2>Beoordelen"));
    }

    @Test
    void the_print_has_all_stories_and_is_the_same_each_time() throws IOException {
        byte[] printed = document.asPdf();

        try (PDDocument pdf = Loader.loadPDF(printed)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Backlog Minima", "MIN-101", "MIN-102", "MIN-103", "voor Groningen, Zwolle");
        }
        assertThat(BacklogDocument.of(BacklogReports.three(), Language.DUTCH).asPdf())
                .isEqualTo(printed);
    }
}
