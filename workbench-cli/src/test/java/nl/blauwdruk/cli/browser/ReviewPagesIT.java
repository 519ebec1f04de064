package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.blauwdruk.exchange.ExampleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking over stories after generating, in the hands of a product owner. */
@ExtendWith(BrowserThere.class)
class ReviewPagesIT {

    private static final String REVIEW = "story/review?taal=nl&thema=";
    private static final String ITEM = "Hulpvraag in eigen woorden";

    @Test
    void a_product_owner_edits_accepts_and_splits_by_keyboard() {
        try (Page page = Demonstration.running().open(REVIEW + "schulden&toon=te-doen", 1280)) {
            String first = open(page);

            page.keyboard().press("e");
            assertThat(focused(page)).isEqualTo("rol");
            page.locator("#criteria").fill("Scenario: van ons\nAls ik bel\nEr neemt iemand op");
            page.locator("#bewerken button").click();
            page.locator("#fouten").waitFor();
            assertThat(page.locator("#fouten").textContent()).contains("Regel 3", "Er neemt iemand op", "Gegeven");
            assertThat(page.locator("#criteria").inputValue()).contains("Er neemt iemand op");
            page.locator("#criteria").fill("Scenario: van ons\nAls ik bel\nDan neemt iemand op");
            page.locator("#bewerken button").click();
            page.locator(".messages .note--ok").waitFor();
            assertThat(page.locator(".gherkin").textContent()).contains("neemt iemand op");

            page.locator("h1").click();
            page.keyboard().press("j");
            page.waitForURL("**gedaan=accept**");
            assertThat(open(page)).isNotEqualTo(first);

            page.keyboard().press("s");
            assertThat(focused(page)).isEqualTo("rol1");
            page.locator("#wens1").fill("het eerste doen");
            page.locator("#wens2").fill("het tweede doen");
            page.locator("#splitsen button").click();
            page.locator(".messages .note--ok").waitFor();
            assertThat(page.locator("p.story").textContent()).contains("het eerste doen");
            page.getByRole(AriaRole.BUTTON, named("Maak splitsen ongedaan")).click();
            page.waitForURL("**gedaan=undo-split**");
            assertThat(page.locator("p.story").textContent()).doesNotContain("het eerste doen");
            Demonstration.assertAccessible(page);
        }
    }

    @Test
    void generating_after_a_change_keeps_an_edit_and_leads_to_what_is_in_conflict() throws IOException {
        Demonstration demonstration = Demonstration.running();
        try (Page priya = demonstration.open(REVIEW + "wmo", 1280)) {
            Locator asking = priya.locator("a.rv").filter(new Locator.FilterOptions().setHasText("melding"));
            asking.first().click();
            priya.waitForURL("**story=**");
            priya.waitForLoadState();
            priya.keyboard().press("e");
            String criteria = priya.locator("#criteria").inputValue();
            assertThat(criteria).containsIgnoringCase(ITEM);
            priya.locator("#criteria").fill(criteria.replaceAll("(?i)" + ITEM, "de vraag van de bewoner"));
            priya.locator("#bewerken button").click();
            priya.locator(".messages .note--ok").waitFor();
            String address = priya.url().replaceAll("&(gedaan|toon)=[^&]*", "");

            change(demonstration);
            priya.navigate(demonstration.address() + "backlog/list?thema=wmo&taal=nl");
            priya.locator("input[value='Werk bij uit de blauwdrukken']").first().click();

            priya.waitForURL("**/story/review**");
            priya.navigate(address);
            assertThat(priya.locator(".gherkin").textContent()).contains("de vraag van de bewoner");
            assertThat(priya.locator(".review__beside").first().innerText())
                    .containsIgnoringCase("vraag om hulp")
                    .contains("de vraag van de bewoner");
            Demonstration.assertAccessible(priya);
            priya.getByRole(AriaRole.BUTTON, named("Houd eigen tekst")).first().click();
            priya.locator(".messages .note--ok").waitFor();
            assertThat(priya.locator(".gherkin").textContent()).contains("de vraag van de bewoner");
        }
    }

    private static void change(Demonstration demonstration) throws IOException {
        String base = Files.readString(ExampleSet.folder().resolve("wmo").resolve("basis.yaml"));
        Path file = Files.createTempDirectory("basis").resolve("basis.yaml");
        Files.writeString(file, base.replace("naam: " + ITEM, "naam: Vraag om hulp"));
        try (Page olga = demonstration.openAs("Olga", "blueprint/list?thema=wmo&taal=nl", 1280)) {
            olga.locator("input[type=file]").setInputFiles(file);
            olga.locator("input[value='Lees in']").click();
            olga.locator(".messages .note--ok").waitFor();
        }
    }

    /** Short name of the story that is open. */
    private static String open(Page page) {
        return page.locator("#deze").textContent();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
