package nl.blauwdruk.cli.browser;

import static nl.blauwdruk.cli.browser.Demonstration.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserThere.class)
class NewStoryPagesIT {

    private static final String WISH = "een foto van de rekening sturen";

    private final Demonstration demonstration = Demonstration.running();

    @Test
    void a_product_owner_writes_a_story_that_generating_leaves_alone() {
        try (Page page = demonstration.openAs("Priya", "backlog/list?thema=schulden", 1280)) {
            page.locator("a[href*='story/new']").click();
            page.waitForURL("**/story/new**");
            page.locator("[id='newStory:role']").fill("inwoner");
            page.locator("[id='newStory:wish']").fill(WISH);
            page.locator("[id='newStory:criteria']").fill("Scenario: foto\nIk stuur een foto");
            page.locator("#newStory input[type=submit]").click();
            page.locator("#newStory .note--danger").first().waitFor();

            assertThat(page.locator("#newStory").textContent())
                    .contains("begint niet met Gegeven, Als, Dan, En of Maar");
            assertThat(page.locator("[id='newStory:wish']").inputValue()).isEqualTo(WISH);
            assertAccessible(page);

            page.locator("[id='newStory:criteria']")
                    .fill("Scenario: foto\nAls ik een foto stuur\nDan staat zij bij de aanvraag");
            page.locator("#newStory input[type=submit]").click();
            page.waitForURL("**/story/view**");
            assertThat(page.locator(".story").first().textContent()).contains(WISH);
            assertThat(page.locator(".head").textContent()).contains("eigen");

            page.navigate(demonstration.address() + "backlog/list?thema=schulden&zoek=foto%20van%20de%20rekening");
            assertThat(page.locator("tbody").textContent()).contains(WISH);
        }
    }
}
