package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every page, whoever made it and whatever it is for. */
@ExtendWith(BrowserThere.class)
class EveryPageIT {

    private static final Path PAGES = Path.of("..", "workbench-web", "src", "main", "webapp");
    private static final int SPARE = 20; // a field for a date is four stops

    static Stream<Visit> visits() {
        return Visits.ALL.stream();
    }

    static Stream<Arguments> inBothLanguages() {
        return visits().flatMap(visit -> Stream.of(Arguments.of(visit, "nl"), Arguments.of(visit, "en")));
    }

    @Test
    void no_page_is_left_out() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> pages = files.map(
                            file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("WEB-INF/") && !file.startsWith("resources/"))
                    .map(file -> file.replace(".xhtml", ""))
                    .toList();

            assertThat(pages)
                    .isNotEmpty()
                    .hasSameElementsAs(visits().map(Visit::file).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void it_is_accessible_in_light_and_dark_and_asks_nothing_from_outside(Visit visit, String language) {
        List<String> asked = new ArrayList<>();
        List<String> complaints = new ArrayList<>();

        try (Page page = visit.open(language, 1280)) {
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                    complaints.add(message.text());
                }
            });
            page.reload();

            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            Demonstration.assertAccessible(page);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.DARK)
                    .setReducedMotion(ReducedMotion.REDUCE));
            Demonstration.assertAccessible(page);
        }
        assertThat(complaints).isEmpty();
        assertThat(asked)
                .isNotEmpty()
                .allMatch(url -> url.startsWith(Demonstration.running().address()) || url.startsWith("data:"));
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void it_fits_a_tablet_and_four_times_and_text_of_twice_the_size(Visit visit, String language) {
        try (Page page = visit.open(language, 800)) {
            assertThat(width(page)).isLessThanOrEqualTo(800);
            page.setViewportSize(320, 256);
            assertThat(width(page)).as("400 %").isLessThanOrEqualTo(320);
            page.setViewportSize(1280, 900);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(width(page)).as("twice the text").isLessThanOrEqualTo(1280);
        }
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    /** All that can be pressed or filled in, seen while it has the focus, and a way out at the end. */
    @ParameterizedTest
    @MethodSource("visits")
    void all_of_it_is_reached_by_keys_and_seen_to_be(Visit visit) {
        try (Page page = visit.open("nl", 1280)) {
            int controls = ((Number) page.evaluate(WATCH)).intValue();

            for (int pressed = 0; pressed < controls + SPARE; pressed++) {
                page.keyboard().press("Tab");
            }

            assertThat(page.evaluate("watched.first")).asString().contains("class=\"skip\"");
            assertThat((List<?>) page.evaluate("watched.missed()"))
                    .as("not reached")
                    .isEmpty();
            assertThat((List<?>) page.evaluate("watched.faint")).as("not seen").isEmpty();
            assertThat((List<?>) page.evaluate("watched.covered")).as("covered").isEmpty();
        }
    }

    /** Radio buttons of one name are one stop; the arrows walk among them. */
    private static final String WATCH = """
            () => {
              const html = (e) => e.outerHTML.slice(0, 120);
              const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
                  .filter((e) => e.checkVisibility() && !e.disabled && !e.matches(".ui-state-disabled"))
                  .filter((e) => e.type !== "hidden" && e.type !== "radio");
              const reached = new Set();
              window.watched = {first: null, faint: [], covered: [], missed: () => all.filter((e) => !reached.has(e)).map(html)};
              document.addEventListener("focusin", ({target}) => {
                reached.add(target);
                watched.first ??= html(target);
                if (getComputedStyle(target).outlineStyle === "none") {
                  watched.faint.push(html(target));
                }
                const bar = document.querySelector("header.top");
                const box = target.getBoundingClientRect();
                if (!bar.contains(target) && getComputedStyle(bar).position === "sticky"
                    && box.bottom <= bar.getBoundingClientRect().bottom && !target.matches(".skip")) {
                  watched.covered.push(html(target));
                }
              });
              return all.length;
            }""";
}
