package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer carries besides its page. */
@ExtendWith(BrowserThere.class)
class AnswersIT {

    @Test
    void every_answer_forbids_what_the_product_never_needs() {
        try (Page page = Demonstration.running().open("start", 1280)) {
            List<HttpHeader> headers =
                    page.navigate(Demonstration.running().address() + "start").headersArray();

            assertThat(valuesOf(headers, "content-security-policy"))
                    .anyMatch(policy -> policy.contains("frame-ancestors 'none'"))
                    .anyMatch(policy -> policy.contains("script-src 'self' 'nonce-"));
            assertThat(valuesOf(headers, "x-content-type-options")).containsExactly("nosniff");
        }
    }

    @Test
    void cookies_stay_with_this_site_and_away_from_scripts() {
        try (Page page = Demonstration.running().open("story/list?thema=minima&taal=en", 1280)) {
            assertThat(page.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .contains("JSESSIONID", "taal");
            assertThat(page.context().cookies())
                    .allMatch(cookie -> cookie.sameSite == SameSiteAttribute.LAX && cookie.httpOnly);
        }
    }

    @Test
    void an_unknown_address_says_so_in_the_same_style() {
        try (Page page = Demonstration.running().open("bestaat-niet", 1280)) {
            assertThat(page.locator("h1").textContent()).isEqualTo("Deze pagina is er niet");
            assertThat(page.evaluate("document.contentType")).isEqualTo("text/html");
        }
    }

    private static List<String> valuesOf(List<HttpHeader> headers, String name) {
        return headers.stream()
                .filter(header -> header.name.equalsIgnoreCase(name))
                .flatMap(header -> header.value.lines())
                .toList();
    }
}
