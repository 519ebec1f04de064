package nl.blauwdruk.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.SetupDifferences;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.comparison.Compared;
import nl.blauwdruk.report.comparison.ComparedTheme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ComparisonDocumentTest {

    @Test
    void it_begins_with_what_one_would_say_first() {
        String html = ComparisonDocument.of(Compared.decided(), Language.DUTCH).html();

        assertThat(html)
                .contains("<h1>Minima: 2 gemeenten naast de basis</h1>")
                .contains("Stand op 25-11-2026: 75 % gelijk aan de basis")
                .contains("1 van 2 verschillen in opzet besloten.");
    }

    @Test
    void every_difference_says_why_and_what_was_decided() {
        String html = ComparisonDocument.of(Compared.decided(), Language.DUTCH).html();

        assertThat(html)
                .contains("Zonder de stap ‘Inkomen controleren’?")
                .contains("Zwolle heeft deze stap van de basis niet.")
                .contains(
                        "<span class=\"tag tag--done\">variatie houden</span> besloten door Piet de Vries op 20-11-2026."
                                + " Anna doet dit. Voor 31-12-2026.")
                .contains("Zwolle: variatie houden")
                .contains("<span class=\"tag tag--open\">onbeslist</span> nog te beslissen");
    }

    @Test
    void in_english_it_says_the_same_in_english() {
        String html =
                ComparisonDocument.of(Compared.decided(), Language.ENGLISH).html();

        assertThat(html)
                .contains("<html lang=\"en\">")
                .contains("<h1>Minima: 2 municipalities beside the base</h1>")
                .contains("As of 25 Nov 2026: 75% the same as the base", "1 of 2 set-up differences decided.")
                .contains("Without the step ‘Inkomen controleren’?", "Zwolle does not have this step of the base.")
                .contains("keep the variation</span> decided by Piet de Vries on 20 Nov 2026. Anna does this.")
                .doesNotContain("gemeente", "besloten", "verschil", "Hoe berekend", "Basis:");
    }

    @Test
    void the_same_difference_of_many_municipalities_is_one_line() {
        String html = ComparisonDocument.of(Compared.many(130), Language.DUTCH).html();

        assertThat(html)
                .contains("<th scope=\"row\">Inkomen controleren</th>")
                .contains("<th scope=\"row\">" + Compared.EXTRA + "</th>")
                .contains("<td class=\"number\">130</td>")
                .contains(" en 124 andere</td><td class=\"number\">0 van 130</td>")
                .doesNotContain("<h4>", "Er zijn geen verschillen");
        assertThat(ComparisonDocument.of(Compared.many(130), Language.ENGLISH).html())
                .contains(" and 124 others</td><td class=\"number\">0 of 130</td>", "<th scope=\"col\">Which</th>");
    }

    @Test
    void as_many_as_one_can_read_are_told_one_by_one() {
        String html = ComparisonDocument.of(Compared.many(50), Language.DUTCH).html();

        assertThat(html).contains("<h4>").doesNotContain(" andere</td>");
    }

    @Test
    void where_it_is_not_known_what_was_decided_nothing_is_said_of_it() {
        ComparedTheme known = Compared.minima();
        ComparedTheme theme = new ComparedTheme(
                "Minima",
                known.base(),
                known.variants(),
                known.comparison(),
                SetupDifferences.of(known.base(), known.variants(), known.comparison()),
                Optional.empty(),
                Compared.DAY);

        String html = ComparisonDocument.of(theme, Language.DUTCH).html();

        assertThat(html).contains("2 verschillen in opzet.").doesNotContain("onbeslist", "besloten");
    }

    @Test
    void without_a_base_it_tells_how_much_the_municipalities_share() {
        ComparedTheme theme = Compared.of(Optional.empty(), Compared.minima().variants(), List.of());

        String html = ComparisonDocument.of(theme, Language.DUTCH).html();

        assertThat(html)
                .contains("Minima: 2 gemeenten naast elkaar")
                .contains("overlap tussen de gemeenten onderling")
                .doesNotContain("Verschillen in opzet");
    }

    @Test
    void what_people_wrote_cannot_become_markup() throws IOException {
        ComparedTheme theme = Compared.minima("<script>alert(1)</script> & ‘zo’", List.of());

        Document document = ComparisonDocument.of(theme, Language.DUTCH);

        assertThat(document.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ‘zo’")
                .doesNotContain("<script");
        assertThat(textOf(document)).contains("<script>alert(1)</script> & ‘zo’");
    }

    @Test
    void printed_it_says_the_same_and_numbers_its_pages() throws IOException {
        String text = textOf(ComparisonDocument.of(Compared.decided(), Language.DUTCH));

        assertThat(text)
                .contains("Minima: 2 gemeenten naast de basis", "Verschillen in opzet", "De stappen naast elkaar")
                .contains("Bladzijde 1 van 3")
                .contains("≈ andere woorden", "× vervallen");
    }

    private static String textOf(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.asPdf())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
