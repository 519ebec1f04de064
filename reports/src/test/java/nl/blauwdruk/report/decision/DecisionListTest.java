package nl.blauwdruk.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DecisionListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void the_pdf_says_what_was_decided_with_owner_and_date_and_the_overlap() throws IOException {
        DecisionList list = listOf(decision("Hoort de inwoner de uitslag eerst?", "Karim de Vries"));

        String text = textOf(list);

        assertThat(text)
                .contains("Besluiten partnersessie Minima", "25 november 2026. Voorzitter: Priya.")
                .contains("nog 18 open", "82 %", "84 %")
                .contains("Hoort de inwoner de uitslag eerst?", "Groningen", "In de basis opnemen", "Karim de Vries")
                .contains("31 januari 2027");
    }

    @Test
    void a_session_without_decisions_says_so() throws IOException {
        DecisionList list = listOf();

        String text = textOf(list);

        assertThat(text).contains("In deze sessie is niets besloten.").doesNotContain("Vastgelegd door");
    }

    @Test
    void what_people_wrote_is_text_and_no_markup() {
        DecisionList list = listOf(decision("<script>alert(1)</script>", "A & B"));

        String html = new String(list.document(Language.DUTCH).asHtml(), StandardCharsets.UTF_8);

        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "A &amp; B");
    }

    @Test
    void the_sheet_holds_no_formulas() throws IOException {
        StringWriter sheet = new StringWriter();

        DecisionsCsv.write(List.of(decision("=1+1", "@Karim")), Language.DUTCH, sheet);

        assertThat(sheet.toString())
                .startsWith("\uFEFFverschil;gemeente;besluit;wie;voor;vastgelegd door;moment\r\n")
                .contains("'=1+1;Groningen;In de basis opnemen;'@Karim;2027-01-31;Priya;2026-11-25T12:00:00Z");
    }

    @Test
    void in_english_both_speak_english() throws IOException {
        StringWriter sheet = new StringWriter();

        DecisionsCsv.write(List.of(decision("Extra step?", "Karim")), Language.ENGLISH, sheet);
        String html = listOf(decision("Extra step?", "Karim"))
                .document(Language.ENGLISH)
                .html();

        assertThat(sheet.toString())
                .startsWith("\uFEFFdifference;municipality;decision;who;before;recorded by;moment\r\n")
                .contains("Extra step?;Groningen;Bring into the base;Karim;2027-01-31");
        assertThat(html)
                .contains("Decisions of the partner session Minima", "25 November 2026. Chair: Priya.")
                .contains("18 still open", "31 January 2027")
                .doesNotContain("Besluit", "Voorzitter");
    }

    private static DecisionList listOf(DecisionLine... decisions) {
        return new DecisionList("Minima", DAY, "Priya", 0.82, 0.84, 18, List.of(decisions));
    }

    private static DecisionLine decision(String difference, String owner) {
        return new DecisionLine(
                difference,
                "Groningen",
                SetupChoice.INTO_BASE,
                owner,
                Optional.of(LocalDate.of(2027, 1, 31)),
                "Priya",
                NOON);
    }

    /** With every white space as one space, as lines wrap. */
    private static String textOf(DecisionList list) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(list.document(Language.DUTCH).asPdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
