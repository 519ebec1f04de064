package nl.blauwdruk.cli.browser;

import static nl.blauwdruk.cli.browser.Demonstration.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserThere.class)
class PokerPagesIT {

    private static final String TABLE = "backlog/poker?thema=jeugd";
    private static final String GO = "[data-key='go']";

    private final Demonstration demonstration = Demonstration.running();

    @Test
    void a_team_estimates_a_story_in_three_browsers_by_keys_and_by_mouse() {
        List<String> codes = twoToEstimate();
        try (Page owner = demonstration.openAs("Priya", TABLE, 1280);
                Page supplier = demonstration.openAs("Lev", TABLE, 320);
                Page designer = demonstration.openAs("Olga", TABLE, 800)) {
            assertThat(supplier.locator("h1").textContent()).isEqualTo("Er wordt nu niet geschat");
            owner.locator("#codes").fill(String.join(", ", codes));
            press(owner, "Enter");
            owner.locator("#spelers").waitFor(attached());
            String first = shown(owner);

            supplier.locator(GO).click();
            designer.locator(GO).waitFor();
            press(designer, "Enter");
            designer.locator(".deck").waitFor();
            press(supplier, "2");
            designer.locator("[data-key='card-13']").click();

            text(owner, "#telling", "2 van 2 hebben een kaart gelegd.");
            assertThat(owner.locator(".seat__card--down").count()).isEqualTo(2);
            assertThat(owner.locator("#spelers").textContent()).doesNotContain("13");
            assertAccessible(owner);
            assertAccessible(supplier);

            press(owner, "Enter");
            owner.locator(".seat--explains").first().waitFor();
            text(supplier, "#telling", "Leg uit: Lev, Olga");
            assertThat(supplier.locator("#melding").textContent()).contains("Leg uit: Lev, Olga");
            press(owner, "r");
            supplier.locator("[data-key='card-8']").waitFor();
            press(supplier, "8");
            designer.locator("[data-key='card-5']").waitFor();
            press(designer, "5");
            text(owner, "#telling", "2 van 2 hebben een kaart gelegd.");
            press(owner, "Enter");
            text(owner, "#telling", "Voorstel: 8 punten.");
            assertThat(owner.locator("#kaart").inputValue()).isEqualTo("8");
            press(owner, "Enter");

            owner.locator("tbody tr").first().waitFor();
            assertThat(shown(owner)).isNotEqualTo(first);
            assertThat(owner.locator("tbody").textContent()).contains("8");
            supplier.locator("[data-session]:not([data-shown^='" + first + " '])")
                    .waitFor();
            assertThat(supplier.locator(".deck__card--laid").count()).isZero();

            owner.locator("button[value='end']").click();
            text(designer, "h1", "Er wordt nu niet geschat");
            owner.navigate(demonstration.address() + "story/view?thema=jeugd&story=" + first);
            assertThat(owner.locator("#storyForm\\:points").inputValue()).isEqualTo("8");
        }
    }

    /** Codes of the first two stories that are open and decided on. */
    private List<String> twoToEstimate() {
        try (Page backlog = demonstration.openAs("Priya", "backlog/list?thema=jeugd", 1280)) {
            return backlog.locator("tbody tr", new Page.LocatorOptions().setHasNot(backlog.locator(".badge--dashed")))
                    .locator("td.id")
                    .allTextContents()
                    .subList(0, 2);
        }
    }

    private static String shown(Page page) {
        return page.locator("[data-session]").getAttribute("data-shown").replaceFirst(" .*", "");
    }

    /** Keys count from when the page is all there. */
    private static void press(Page page, String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }

    private static void text(Page page, String place, String text) {
        page.locator(place, new Page.LocatorOptions().setHasText(text)).waitFor();
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
