package nl.blauwdruk.cli.browser;

import static nl.blauwdruk.cli.browser.Demonstration.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserThere.class)
class BacklogDocumentPagesIT {

    private static final String DOCUMENTS = "backlog/documents?thema=statushouders";

    private final Demonstration demonstration = Demonstration.running();

    @Test
    void a_team_fills_in_the_workbook_and_the_backlog_follows_after_a_look() {
        try (Page page = demonstration.openAs("Priya", DOCUMENTS, 1280)) {
            page.locator("input[type=file]").setInputFiles(FilledInBacklogFile.of(page, false));
            page.locator("form[id=looking] input[type=submit]").click();
            page.locator("#proposal").waitFor();

            assertThat(page.locator("#proposal").textContent())
                    .contains("wordt “" + FilledInBacklogFile.WISH + "”")
                    .contains("1 user story krijgt een andere plaats");
            assertAccessible(page);
            String moved =
                    page.locator("#proposal table").nth(1).locator("td.id").textContent();

            page.locator("form[id=taking] input[type=submit]").click();
            page.locator("#messages", new Page.LocatorOptions().setHasText("Overgenomen: 1 gewijzigde story"))
                    .waitFor();
            page.navigate(demonstration.address() + "backlog/list?thema=statushouders&toon=alles");

            assertThat(page.locator("tbody td.id").first().textContent()).isEqualTo(moved);
            assertThat(page.locator("tbody").textContent()).contains(FilledInBacklogFile.WISH);
        }
    }

    @Test
    void a_wrong_cell_is_told_with_its_place_and_nothing_can_be_taken_in() {
        try (Page page = demonstration.openAs("Priya", "backlog/documents?thema=minima", 800)) {
            page.locator("input[type=file]").setInputFiles(FilledInBacklogFile.of(page, true));
            page.locator("form[id=looking] input[type=submit]").click();
            page.locator("#proposal").waitFor();

            assertThat(page.locator("#proposal").textContent())
                    .contains("Backlog G6", "Dit staat niet in de lijst. Kies uit de lijst.", "ooit");
            assertThat(page.locator("form[id=taking]").count()).isZero();
        }
    }
}
