package nl.blauwdruk.cli.browser;

import static nl.blauwdruk.cli.browser.Demonstration.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserThere.class)
class PartnerSessionPagesIT {

    private static final String THEME = "?thema=jeugd";
    private static final String SESSION = "comparison/session" + THEME;
    private static final String SHOWN = "[data-session] h1";
    private static final String VOTES = "#stemmen .wall__votes .badge";

    private final Demonstration demonstration = Demonstration.running();

    @Test
    void partners_of_two_municipalities_decide_with_the_chair_on_what_all_of_them_see() throws IOException {
        try (Page chair = demonstration.openAs("Priya", "comparison/theme" + THEME, 1280);
                Page zwolle = demonstration.openAs("Zohra", SESSION, 320);
                Page groningen = demonstration.openAs("Geert", SESSION, 800)) {
            assertThat(zwolle.locator(SHOWN).textContent()).isEqualTo("De sessie is nog niet begonnen");
            chair.locator(".head a", new Page.LocatorOptions().setHasText("Partnersessie"))
                    .click();
            chair.waitForURL("**/" + SESSION);
            move(chair, "Enter");
            chair.locator(".wall__options").waitFor();
            String first = shown(chair);
            String title = chair.locator(SHOWN).textContent();

            waitFor(zwolle, first);
            waitFor(groningen, first);
            zwolle.keyboard().press("2");
            groningen.locator("[data-key='choice-2']").click();

            chair.locator(VOTES, new Page.LocatorOptions().setHasText("Groningen"))
                    .waitFor();
            chair.locator(VOTES, new Page.LocatorOptions().setHasText("Zwolle")).waitFor();
            assertThat(chair.locator("#telling").textContent()).contains("2 van ");
            assertAccessible(chair);
            assertAccessible(zwolle);

            chair.locator("#wie").fill("Karim de Vries");
            chair.locator("#voor").fill("2027-01-31");
            chair.keyboard().press("Escape");
            move(chair, "Enter");
            chair.locator(".badge--ok").waitFor();
            zwolle.locator(".badge--ok", new Page.LocatorOptions().setHasText("Variatie houden"))
                    .waitFor();

            move(chair, "n");
            String next = shown(chair);
            assertThat(next).isNotEqualTo(first);
            waitFor(zwolle, next);
            assertThat(zwolle.locator("#melding").textContent())
                    .isEqualTo(chair.locator(SHOWN).textContent());
            move(chair, "p");
            waitFor(groningen, first);

            chair.keyboard().press("Escape");
            chair.waitForURL("**/comparison/session-report" + THEME);
            assertThat(chair.locator("tbody").textContent())
                    .contains(title, "Variatie houden", "Karim de Vries", "31 januari 2027");
            assertThat(chair.locator(".heads").textContent())
                    .contains("overlap bij het begin", "overlap, verwacht als de besluiten zijn uitgevoerd");
            assertThat(textOf(chair)).contains(title, "Variatie houden", "Karim de Vries", "31 januari 2027");

            chair.locator("button[value='end']").click();
            assertShows(groningen, "De sessie is nog niet begonnen");
        }
    }

    @Test
    void the_rules_of_consent_are_told_before_they_are_broken() {
        try (Page chair = demonstration.openAs("Priya", "comparison/session?thema=bijstand", 1280)) {
            chair.locator("[data-key='record']").click();
            chair.locator(".wall__options").waitFor();

            chair.keyboard().press("1");
            chair.waitForURL("**keuze=take_base");

            assertThat(chair.locator(".wall__foot .badge--warn").textContent())
                    .contains("Een gemeente volgt de basis pas als zij daar zelf voor stemt.");
            chair.keyboard().press("Enter");
            assertThat(chair.locator("[role='alert']").textContent()).contains("daar zelf voor stemt");
            chair.navigate(demonstration.address() + "comparison/session-report?thema=bijstand");
            chair.locator("button[value='end']").click();
        }
    }

    @Test
    void who_signed_out_elsewhere_is_sent_to_the_door() {
        try (Page partner = demonstration.openAs("Geert", SESSION, 800)) {
            partner.evaluate(
                    "fetch('" + demonstration.address() + "signin/out', {method: 'POST', redirect: 'manual'})");

            partner.waitForURL("**/signin/form**");

            assertThat(partner.locator("[data-session]").count()).isZero();
        }
    }

    /** A key that leads on; the next one counts from when the page that answers is there. */
    private static void move(Page page, String key) {
        page.waitForRequestFinished(
                new Page.WaitForRequestFinishedOptions()
                        .setPredicate(request -> request.isNavigationRequest()
                                && request.method().equals("GET")),
                () -> page.keyboard().press(key));
        page.waitForLoadState();
    }

    /** Id of the difference on a screen: two municipalities may differ in words that are the same. */
    private static String shown(Page page) {
        return page.locator("[data-session]").getAttribute("data-shown").replaceFirst(" .*", "");
    }

    private static void waitFor(Page page, String difference) {
        page.locator("[data-session][data-shown^='" + difference + " ']").waitFor();
    }

    private static void assertShows(Page page, String title) {
        page.locator(SHOWN, new Page.LocatorOptions().setHasText(title)).waitFor();
    }

    /** The list of decisions as it is downloaded, with every white space as one space. */
    private static String textOf(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("a[href*='session-decisions.pdf']").click());
        assertThat(download.suggestedFilename()).isEqualTo("besluiten-jeugd.pdf");
        try (InputStream bytes = download.createReadStream();
                PDDocument pdf = Loader.loadPDF(bytes.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
