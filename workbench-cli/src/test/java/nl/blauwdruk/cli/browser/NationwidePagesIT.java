package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All municipalities of a theme together, by keyboard. */
@ExtendWith(BrowserThere.class)
class NationwidePagesIT {

    @Test
    void from_the_comparison_one_comes_to_all_pairs_and_to_two_municipalities() {
        try (Page priya = Demonstration.running().openAs("Priya", "comparison/theme?thema=minima&taal=nl", 1280)) {
            priya.getByRole(AriaRole.LINK, named("Alle paren")).first().focus();
            priya.keyboard().press("Enter");
            priya.waitForURL("**/comparison/pairs**");

            Locator rows = priya.locator("table.pairs tbody tr");
            assertThat(rows.count()).isEqualTo(6);
            assertThat(rows.first().locator("td").count()).isEqualTo(6);
            String figure = rows.first().locator("td a").first().textContent();
            rows.first().locator("td a").first().focus();
            priya.keyboard().press("Enter");
            priya.waitForURL("**/comparison/pair?**");

            assertThat(figure).startsWith(priya.locator(".figure b").first().textContent());
            assertThat(priya.locator("tbody tr").count()).isGreaterThan(15);
            Demonstration.assertAccessible(priya);
        }
    }

    @Test
    void municipalities_are_found_by_name_and_put_in_another_order() {
        try (Page priya = Demonstration.running().openAs("Priya", "comparison/nationwide?thema=minima&taal=nl", 1280)) {
            priya.getByLabel("Volgorde").selectOption("naam");
            priya.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon"))
                    .click();
            priya.waitForURL("**volgorde=naam**");
            assertThat(priya.locator("section[aria-labelledby=list] tbody th")
                            .first()
                            .textContent())
                    .isEqualTo("Deventer");

            priya.getByLabel("Naam bevat").fill("zwol");
            priya.keyboard().press("Enter");
            priya.waitForURL("**zoek=zwol**");

            assertThat(priya.locator("section[aria-labelledby=list] tbody th").allTextContents())
                    .containsExactly("Zwolle");
            Demonstration.assertAccessible(priya);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
