package nl.blauwdruk.cli.browser;

import static nl.blauwdruk.cli.browser.Demonstration.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserThere.class)
class WorkbookPagesIT {

    private static final String PAGE = "comparison/workbook?thema=jeugd";

    private final Demonstration demonstration = Demonstration.running();

    @Test
    void a_filled_in_workbook_is_looked_at_and_then_decides() {
        try (Page page = demonstration.openAs("Zohra", PAGE, 1280)) {
            FilePayload filled = FilledIn.of(page, true);

            page.locator("input[type=file]").setInputFiles(filled);
            page.locator("input[value='Bekijk wat verandert']").click();
            assertThat(page.locator("#proposal").textContent())
                    .contains("1 besluit", "1 uitspraak", "Variatie houden", FilledIn.OWNER);
            assertAccessible(page);
            page.locator("input[value='Neem over']").click();

            assertThat(page.locator(".messages .note--ok").textContent())
                    .contains("Overgenomen: 1 besluit en 1 uitspraak");
            assertThat(page.locator("#proposal").count()).isZero();
            page.navigate(page.url().replaceAll("/comparison/.*", "/comparison/theme?thema=jeugd&toon=eigen"));
            page.locator("td.match--setup:not(.match--undecided) a[href*='jeugd-zwolle']")
                    .first()
                    .click();
            assertThat(page.locator(".openedbox").textContent()).contains("Variatie houden", FilledIn.OWNER);
        }
    }

    @Test
    void a_row_of_another_municipality_stops_all_and_says_so() {
        try (Page page = demonstration.openAs("Zohra", "comparison/workbook?thema=minima", 1280)) {
            FilePayload filled = FilledIn.of(page, false);

            page.locator("input[type=file]").setInputFiles(filled);
            page.locator("input[value='Bekijk wat verandert']").click();

            assertThat(page.locator("#proposal").textContent())
                    .contains("1 regel kan niet", "Besluiten F", "Hierover beslist u niet");
            assertThat(page.locator("input[value='Neem over']").count()).isZero();
            assertAccessible(page);
        }
    }

    @Test
    void what_is_no_workbook_is_refused_with_what_to_do() {
        try (Page page = demonstration.openAs("Zohra", PAGE, 1280)) {
            FilePayload text = new FilePayload("lijst.xlsx", "text/plain", "tekst".getBytes(StandardCharsets.UTF_8));

            page.locator("input[type=file]").setInputFiles(text);
            page.locator("input[value='Bekijk wat verandert']").click();

            assertThat(page.locator(".messages .note--danger").textContent())
                    .contains("Dit is geen Excel-bestand", "Download de Excel opnieuw");
        }
    }

    @Test
    void the_report_is_saved_as_pdf_and_as_a_page_that_stands_on_its_own() throws IOException {
        try (Page page = demonstration.openAs("Lev", PAGE, 1280)) {
            Download print = page.waitForDownload(
                    () -> page.locator("a[href$='/report/print?lang=nl']").click());
            Download report = page.waitForDownload(
                    () -> page.locator("a[href$='/report?lang=nl']").click());

            assertThat(print.suggestedFilename()).isEqualTo("vergelijking-jeugd.pdf");
            assertThat(page.locator("input[type=file]").count()).isZero();
            try (InputStream in = report.createReadStream()) {
                String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                page.navigate("about:blank");
                page.setContent(html);
                assertThat(page.locator("h1").textContent()).contains("gemeenten naast de basis");
                assertAccessible(page);
            }
        }
    }
}
