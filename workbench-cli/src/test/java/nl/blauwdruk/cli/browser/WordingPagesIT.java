package nl.blauwdruk.cli.browser;

import static nl.blauwdruk.cli.browser.Demonstration.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a municipality calls a step stands beside it wherever it is shown, and in the language of the reader. */
@ExtendWith(BrowserThere.class)
class WordingPagesIT {

    private static final String OURS = "‘Aanmelden bij het WIJ-team’";

    private final Demonstration demonstration = Demonstration.running();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comparison/theme?thema=jeugd",
                "comparison/pair?thema=jeugd&een=jeugd-deventer&ander=jeugd-zwolle",
                "story/list?thema=jeugd",
                "backlog/list?thema=jeugd&toon=alles",
                "blueprint/grid?blauwdruk=jeugd-basis&thema=jeugd"
            })
    void someone_of_groningen_reads_how_a_step_is_called_there(String path) {
        try (Page page = demonstration.visitAs("Geert", path, 1280)) {
            assertThat(ownWords(page)).contains("bij u: " + OURS);
            assertAccessible(page);
        }
    }

    @Test
    void who_belongs_to_no_municipality_reads_the_words_of_the_base() {
        try (Page page = demonstration.visitAs("Priya", "story/list?thema=jeugd", 1280)) {
            assertThat(page.locator("main table a").count()).isPositive();
            assertThat(ownWords(page)).isEmpty();
        }
    }

    @Test
    void a_story_says_what_every_municipality_in_scope_calls_its_step() {
        try (Page page = demonstration.visitAs("Geert", "story/list?thema=jeugd", 1280)) {
            page.locator("tr:has(small.own) a").first().click();
            page.waitForURL("**/story/view**");

            List<String> who = page.locator("section[aria-labelledby='own'] th").allTextContents();

            assertThat(who.get(0)).isEqualTo("Groningen");
            assertThat(who).contains("Deventer", "Enschede", "Leeuwarden", "Zaanstad", "Zwolle");
        }
    }

    @Test
    void english_pages_ask_in_english_about_dutch_steps() {
        try (Page page = demonstration.visitAs("Geert", "comparison/theme?thema=jeugd&toon=dropped&taal=en", 1280)) {
            page.locator("td.match--dropped a").first().click();
            page.locator("#open .decision h4").first().waitFor();

            assertThat(page.locator("#open .decision h4").first().textContent()).startsWith("Without the step ‘");
            assertThat(page.locator("#open .decision .soft").first().textContent())
                    .endsWith(" does not have this step of the base.");
            assertAccessible(page);
        }
    }

    @Test
    void an_english_page_gives_english_files() {
        try (Page page = demonstration.visitAs("Geert", "comparison/workbook?thema=jeugd&taal=en", 1280)) {
            assertThat(page.locator("main a[href$='/workbook?lang=en']").count())
                    .isEqualTo(1);
            assertThat(page.locator("main a[href$='/report/print?lang=en']").count())
                    .isEqualTo(1);
        }
    }

    private static List<String> ownWords(Page page) {
        return page.locator("small.own").allTextContents();
    }
}
