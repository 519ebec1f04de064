package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(BrowserThere.class)
class PagesIT {

    private static final List<String> PATHS = List.of(
            "start",
            "blueprint/list?thema=wmo",
            "blueprint/grid?blauwdruk=wmo-basis&thema=wmo",
            "blueprint/grid?blauwdruk=minima-zwolle&thema=minima",
            "comparison/theme?thema=minima",
            "comparison/theme?thema=minima&variant=minima-zwolle&stap=C6",
            "story/list?thema=minima",
            "story/view?thema=minima&story=minima/aanvraag-versturen",
            "backlog/list?thema=minima&toon=alles",
            "sprint/board?thema=minima",
            "sprint/board?thema=bijstand",
            "coverage/municipality?thema=minima&gemeente=0014&laag=system",
            "pack/list?thema=minima",
            "audit/list?thema=minima&kind=story&person=a",
            "search/results?q=aanvraag",
            "notice/list");

    static Stream<String> pages() {
        return PATHS.stream().flatMap(path -> Stream.of("nl", "en").map(language -> withLanguage(path, language)));
    }

    private static String withLanguage(String path, String language) {
        return path + (path.contains("?") ? "&" : "?") + "taal=" + language;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_accessible_and_asks_nothing_from_outside(String path) {
        Demonstration demonstration = Demonstration.running();
        List<String> outside = new ArrayList<>();
        List<String> complaints = new ArrayList<>();

        try (Page page = demonstration.open("start", 1280)) {
            page.onRequest(request -> {
                if (!request.url().startsWith(demonstration.address())
                        && !request.url().startsWith("data:")) {
                    outside.add(request.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(demonstration.address() + path);

            Demonstration.assertAccessible(page);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(path.endsWith("en") ? "en" : "nl");
        }
        assertThat(outside).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_is_wider_than_a_tablet(String path) {
        try (Page page = Demonstration.running().open(path, 800)) {
            Object width = page.evaluate("document.documentElement.scrollWidth");

            assertThat(((Number) width).intValue()).isLessThanOrEqualTo(800);
        }
    }

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
