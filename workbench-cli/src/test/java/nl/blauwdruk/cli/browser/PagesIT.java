package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserThere.class)
class PagesIT {

    @Test
    void who_is_not_signed_in_comes_to_the_sign_in_page_and_then_where_they_wanted() {
        try (Page page = Demonstration.running().openUnknown("backlog/list?thema=wmo", 1280)) {
            assertThat(page.url()).contains("/signin/form");
            Demonstration.assertAccessible(page);

            page.locator("input[value^='Leo:']").click();

            page.waitForURL("**/backlog/list?thema=wmo");
        }
    }

    @Test
    void who_signs_out_is_out() {
        Demonstration demonstration = Demonstration.running();
        try (Page page = demonstration.open("start", 1280)) {
            page.locator("details.menu:has(form) > summary").click();
            page.locator("form[action$='/signin/out'] button").click();
            page.waitForURL("**/signin/form");

            page.navigate(demonstration.address() + "start");

            assertThat(page.url()).contains("/signin/form");
        }
    }

    @Test
    void the_chosen_language_is_remembered() {
        try (Page page = Demonstration.running().open("start", 1280)) {
            page.getByText("English").click();
            page.navigate(Demonstration.running().address() + "comparison/theme?thema=minima");

            assertThat(page.locator("nav.nav a[aria-current]").textContent()).isEqualTo("Comparison");
        }
    }

    @Test
    void a_page_that_does_not_exist_says_so_in_the_same_style() {
        try (Page page = Demonstration.running().open("blueprint/grid?blauwdruk=bestaat-niet", 1280)) {
            assertThat(page.locator("h1").textContent()).isEqualTo("Deze pagina is er niet");
            Demonstration.assertAccessible(page);
        }
    }
}
