package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserThere.class)
class ChainIT {

    private static final Pattern DONE = Pattern.compile("(\\d+) opgeleverd");

    @Test
    void a_ready_story_is_planned_worked_on_and_accepted_and_realisation_grows() {
        Demonstration demonstration = Demonstration.running();
        try (Page page = demonstration.open("coverage/municipality?thema=schulden&gemeente=0193", 1280)) {
            int before = done(page);
            page.navigate(demonstration.address() + "backlog/list?thema=schulden");
            Locator row = page.locator("tr", new Page.LocatorOptions().setHas(page.getByText("klaar voor de sprint")))
                    .first();
            String code = row.locator("td.id").textContent();

            row.locator("input[name=kies]").check();
            page.locator("input[value^='Naar sprint']").click();
            try (Page board = demonstration.openAs("Lev", "sprint/board?thema=schulden", 1280)) {
                for (String action : new String[] {"Begin", "Naar testen", "Bied aan"}) {
                    board.locator("input[aria-label='" + action + ": " + code + "']")
                            .click();
                }
                assertThat(board.locator("input[aria-label^='Accepteer']").count())
                        .isZero();
            }
            page.navigate(demonstration.address() + "sprint/board?thema=schulden");
            page.locator("input[aria-label='Accepteer: " + code + "']").click();

            assertThat(page.locator("section[aria-label='Geaccepteerd']").textContent())
                    .contains(code);
            page.navigate(demonstration.address() + "coverage/municipality?thema=schulden&gemeente=0193");
            assertThat(done(page)).isGreaterThan(before);
        }
    }

    @Test
    void a_person_rewrites_a_story_and_generating_again_keeps_it() {
        Demonstration demonstration = Demonstration.running();
        try (Page page = demonstration.open("story/view?thema=jeugd&story=jeugd/hulp-starten", 1280)) {
            page.locator("details.panel summary").first().click();
            page.locator("textarea[id$='wish']").fill("de hulp samen met het kind laten beginnen");
            page.locator("input[value='Bewaar']").click();

            page.navigate(demonstration.address() + "backlog/list?thema=jeugd");
            page.locator("input[value='Werk bij uit de blauwdrukken']").click();

            page.navigate(demonstration.address() + "story/view?thema=jeugd&story=jeugd/hulp-starten");
            assertThat(page.locator("p.story").textContent()).contains("de hulp samen met het kind laten beginnen");
        }
    }

    @Test
    void partners_confirm_a_shared_step_and_the_page_says_so() {
        Demonstration demonstration = Demonstration.running();
        try (Page page = demonstration.openAs("Olga", "comparison/theme?thema=wmo", 1280)) {
            page.locator("td.match--terminology a").first().click();

            page.locator("input[value='Klopt']").click();

            assertThat(page.locator(".openedbox .badge--ok").textContent()).contains("bevestigd");
        }
    }

    @Test
    void a_loaded_pack_makes_done_elements_configured() {
        Demonstration demonstration = Demonstration.running();
        try (Page page = demonstration.openAs("Zeger", "pack/list?thema=statushouders", 1280)) {
            page.locator("input[id$='environment']").fill("acceptatie");

            page.locator("input[aria-label='Geladen: Zwolle']").click();

            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Zwolle"))
                            .textContent())
                    .contains("acceptatie");
            page.navigate(demonstration.address()
                    + "coverage/municipality?thema=statushouders&gemeente=0193&laag=information");
            assertThat(page.locator("tr.drill").textContent()).contains("ingericht");
        }
    }

    @Test
    void a_wrong_file_is_refused_with_its_line_and_nothing_is_stored() throws Exception {
        Demonstration demonstration = Demonstration.running();
        Path file = Files.createTempFile("fout", ".yaml");
        Files.writeString(file, "formaat: i4sociaal-blauwdruk/1\nid: wmo-x\nthema: wmo\nsoort: basis\nfasen: []\n");
        try (Page page = demonstration.openAs("Olga", "blueprint/list?thema=wmo", 1280)) {
            page.locator("input[type=file]").setInputFiles(file);

            page.locator("input[value='Lees in']").click();

            assertThat(page.locator("[id$=':messages']").textContent())
                    .contains(":5:")
                    .contains("fasen");
            assertThat(page.content()).doesNotContain("wmo-x<");
        }
    }

    @Test
    void the_way_from_start_to_a_story_can_be_gone_by_keys_alone() {
        Demonstration demonstration = Demonstration.running();
        try (Page page = demonstration.open("start?thema=minima", 1280)) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");

            tabTo(page, "User stories");
            page.keyboard().press("Enter");
            page.waitForURL("**/story/list**");
            tabTo(page, "Als ");
            page.keyboard().press("Enter");

            page.waitForURL("**/story/view**");
            assertThat(page.locator("p.story").count()).isEqualTo(1);
        }
    }

    private static void tabTo(Page page, String text) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate("document.activeElement.textContent.trim()");
            if (String.valueOf(focused).startsWith(text)) {
                return;
            }
        }
        throw new AssertionError("No key leads to " + text);
    }

    private static int done(Page page) {
        Matcher matcher = DONE.matcher(page.locator("p.say").textContent());
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
