package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer carries besides its page, and what it says to wrong input. */
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

    @ParameterizedTest
    @CsvSource({"nl, vul dit in", "en, fill this in"})
    void a_field_left_empty_is_asked_for_in_the_language_of_the_reader(String language, String asked) {
        try (Page page = aStory(language)) {
            page.locator("details:has([id$=':wish']) summary").click();
            page.locator("[id$=':wish']").fill("");
            page.locator("details:has([id$=':wish']) .btn--main").click();

            assertThat(page.locator("[id$=':messages']").textContent()).contains(asked);
            Demonstration.assertAccessible(page);
        }
    }

    @Test
    void what_tables_say_aloud_is_dutch_on_a_dutch_page() {
        try (Page page = Demonstration.running().open("blueprint/list?thema=minima&taal=nl", 1280)) {
            Object dutch = page.evaluate("PrimeFaces.getLocaleSettings().aria.nextPageLabel");
            Object missing = page.evaluate("Object.keys(PrimeFaces.locales.en_US.aria)"
                    + ".filter(key => /page|datatable|sort|row|filter/i.test(key))"
                    + ".filter(key => !(key in PrimeFaces.locales.nl.aria))");

            assertThat(dutch).isEqualTo("Volgende pagina");
            assertThat((List<?>) missing).isEmpty();
        }
    }

    private static Page aStory(String language) {
        Page page = Demonstration.running().open("story/list?thema=minima&taal=" + language, 1280);
        page.locator("main a[href*='/story/view']").first().click();
        page.waitForLoadState();
        return page;
    }

    private static List<String> valuesOf(List<HttpHeader> headers, String name) {
        return headers.stream()
                .filter(header -> header.name.equalsIgnoreCase(name))
                .flatMap(header -> header.value.lines())
                .toList();
    }
}
