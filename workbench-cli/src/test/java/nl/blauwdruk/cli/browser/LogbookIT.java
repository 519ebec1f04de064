package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages that tell who changed what, and who outside hears of it. */
@ExtendWith(BrowserThere.class)
class LogbookIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    @Test
    void the_log_can_be_narrowed_down_and_paged_through() {
        try (Page page = Demonstration.running().openAs("Bea", "audit/list?thema=minima", 1280)) {
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("audit_1280.png")));
            page.locator("nav a[href*='before=']").click();
            assertThat(page.locator("tbody tr").count()).isPositive();

            page.locator("#kind").selectOption("account");
            page.locator("form.panel button[type=submit]").click();
            page.waitForURL(address -> address.contains("=account"));

            assertThat(page.locator("#kind").inputValue()).isEqualTo("account");
            assertThat(page.locator("tbody tr").count()).isPositive();
            assertThat(page.locator("tbody tr").first().textContent()).contains("account");
        }
    }

    @Test
    void a_reader_finds_beside_a_blueprint_who_read_it_in() {
        try (Page page =
                Demonstration.running().openAs("Priya", "blueprint/grid?blauwdruk=minima-zwolle&thema=minima", 1280)) {
            page.locator("details.history > summary").click();

            assertThat(page.locator(".history__list li").count()).isPositive();
            page.evaluate("window.scrollTo(0, 0)");
            Demonstration.assertAccessible(page);
            page.locator("details.history a[href*='audit/list']").click();

            assertThat(page.locator("tbody tr").first().textContent()).contains("minima-zwolle");
        }
    }

    @Test
    void who_only_reads_finds_no_history() {
        try (Page page =
                Demonstration.running().openAs("Leo", "blueprint/grid?blauwdruk=minima-zwolle&thema=minima", 1280)) {
            assertThat(page.locator("details.history").count()).isZero();
        }
    }

    @Test
    void an_address_that_is_not_allowed_is_refused_with_the_reason() {
        try (Page page = Demonstration.running().openAs("Bea", "webhook/list?thema=minima", 1280)) {
            page.locator("[id='webhooks:address']").fill("https://elders.nl/");
            page.locator("[id='webhooks'] .btn--main").click();

            page.locator(".messages .note--danger").waitFor();
            assertThat(page.locator(".messages .note--danger").textContent()).contains("toegestane servers");
            assertThat(page.locator("h1").textContent()).isEqualTo("Webhooks");
        }
    }
}
