package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality that is not in the example joins a theme, without a mouse. */
@ExtendWith(BrowserThere.class)
class JoiningPagesIT {

    private static final int MOST_STOPS = 80;

    /** Keys besides the letters of names: what a person presses to find their way. */
    private int keys;

    @Test
    void assen_joins_minima_by_keys_with_every_kind_of_answer() {
        try (Page page = Demonstration.running().openUnknown("signin/form", 1280)) {
            walkTo(page, "input[type=submit][value^='Anouk:']");
            enter(page, "**/start");
            walkTo(page, "main a[href$='/joining/start']");
            enter(page, "**/joining/start");
            walkTo(page, "input[type=submit][aria-label='Sluit aan: Minima']");
            enter(page, "**/joining/step**");

            press(page, "1"); // so
            next(page, 2);
            press(page, "2"); // other words
            page.keyboard().type("Zelf nagaan waar u recht op hebt");
            next(page, 3);
            press(page, "3"); // another set-up: split
            press(page, "ArrowDown");
            walkTo(page, "#parts");
            page.keyboard().type("Inloggen");
            press(page, "Enter");
            page.keyboard().type("Machtigen");
            walkTo(page, "[data-joining=next]");
            next(page, 4);
            press(page, "4"); // not done
            next(page, 5);
            press(page, "+"); // something more
            page.keyboard().type("Nabellen");
            press(page, "Enter");
            page.locator(".jextras").waitFor();
            press(page, "1");
            next(page, 6);
            press(page, "ArrowLeft"); // back and on again
            page.waitForURL("**stap=kosten-en-situatie-beschrijven");
            press(page, "Enter");
            page.waitForURL("**stap=bewijsstukken-toevoegen");
            while (page.url().contains("/joining/step")) {
                String before = page.url();
                press(page, "1");
                press(page, "Enter");
                page.waitForURL(url -> !url.equals(before));
            }

            String summary = page.locator(".jshort").textContent();
            assertThat(summary.replace('\u00a0', ' ')).startsWith("85 % gelijk; 3 verschillen");
            assertThat(keys).isLessThan(150);
            walkTo(page, "input[type=submit][value='Maak de variant']");
            enter(page, "**/blueprint/grid?blauwdruk=minima-assen**");
            assertThat(page.content()).contains("Machtigen", "Nabellen", "Zelf nagaan waar u recht op hebt");
        }
    }

    @Test
    void a_colleague_goes_on_later_where_it_was_left() {
        try (Page page = Demonstration.running().openAs("Anouk", "joining/start", 1280)) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sluit aan: Jeugd"))
                    .click();
            page.waitForURL("**/joining/step**");
            page.keyboard().press("4");
            page.locator("#reason").fill("Dit doet de regio");
            page.keyboard().press("Enter");
            page.locator(".jtop").getByText("stap 2 van").waitFor();
            page.getByText("Later verder").click();
            page.waitForURL("**/joining/start");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ga verder: Jeugd"))
                    .click();

            page.locator(".jtop").getByText("stap 2 van").waitFor();
            page.locator(".ticks a").first().click();
            page.locator(".jtop").getByText("stap 1 van").waitFor();
            assertThat(page.locator("#reason").inputValue()).isEqualTo("Dit doet de regio");
        }
    }

    private void next(Page page, int number) {
        press(page, "Enter");
        page.locator(".jtop").getByText("stap " + number + " van").waitFor();
        page.waitForLoadState(); // from then on its keys work
    }

    private void enter(Page page, String there) {
        press(page, "Enter");
        page.waitForURL(there);
    }

    private void press(Page page, String key) {
        keys++;
        page.keyboard().press(key);
    }

    private void walkTo(Page page, String wanted) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", wanted))) {
                return;
            }
            press(page, "Tab");
        }
        throw new AssertionError("No way to " + wanted + " by keys");
    }
}
