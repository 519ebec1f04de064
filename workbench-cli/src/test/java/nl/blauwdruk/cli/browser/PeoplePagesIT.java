package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Administrators with people, people with their own account, and readers without one. */
@ExtendWith(BrowserThere.class)
class PeoplePagesIT {

    private static final String CHOSEN = "vier losse woorden samen";

    @Test
    void who_is_invited_makes_an_account_once_and_its_administrator_gives_and_takes_by_keyboard() {
        Demonstration demonstration = Demonstration.running();
        try (Page bea = demonstration.openAs("Bea", "people/invitations", 1280);
                Page guest = demonstration.openUnknown("signin/form", 1280)) {
            bea.getByLabel("Naam").fill("Gast");
            bea.getByLabel("E-mailadres").fill("gast@example.org");
            bea.getByLabel("Gemeente").selectOption("0193");
            bea.getByRole(AriaRole.BUTTON, named("Maak de link")).focus();
            bea.keyboard().press("Enter");
            String link = bea.locator("code.once").textContent();
            Demonstration.assertAccessible(bea);

            guest.navigate(link);
            assertThat(guest.url()).endsWith("/signin/invitation");
            assertThat(guest.locator("main").textContent()).contains("Bea", "lezer Zwolle");
            Demonstration.assertAccessible(guest);
            guest.getByLabel("Nieuw wachtwoord", exactly()).fill(CHOSEN);
            guest.getByLabel("Nieuw wachtwoord nog een keer").fill(CHOSEN);
            guest.keyboard().press("Enter");
            guest.waitForURL("**/start");

            guest.navigate(link);
            assertThat(guest.locator("h1").textContent()).isEqualTo("Deze uitnodiging werkt niet meer");
        }
    }

    @Test
    void who_has_a_one_time_password_chooses_their_own_first() {
        Demonstration demonstration = Demonstration.running();
        try (Page bea = demonstration.openAs("Bea", "people/list?zoek=leo", 1280);
                Page leo = demonstration.openUnknown("signin/form", 1280)) {
            bea.locator("table a").first().click();
            bea.waitForURL("**/people/person**");
            Demonstration.assertAccessible(bea);
            bea.getByRole(AriaRole.BUTTON, named("Geef een nieuw wachtwoord")).click();
            String once = bea.locator("code.once").textContent();
            Demonstration.assertAccessible(bea);

            leo.getByLabel("Gebruikersnaam of e-mailadres").fill("lezer");
            leo.getByLabel("Wachtwoord").fill(once);
            leo.keyboard().press("Enter");
            leo.waitForURL("**/account/settings");
            leo.navigate(demonstration.address() + "backlog/list");
            assertThat(leo.url()).endsWith("/account/settings");
            Demonstration.assertAccessible(leo);
            leo.getByLabel("Wachtwoord van nu").fill(once);
            leo.getByLabel("Nieuw wachtwoord", exactly()).fill(CHOSEN);
            leo.getByLabel("Nieuw wachtwoord nog een keer").fill(CHOSEN);
            leo.keyboard().press("Enter");
            leo.waitForURL("**/start");

            leo.navigate(demonstration.address() + "backlog/list");
            assertThat(leo.url()).endsWith("/backlog/list");
        }
    }

    @ParameterizedTest
    @MethodSource("shared")
    void what_is_shared_to_read_is_accessible_and_has_no_menu(String path) {
        Demonstration demonstration = Demonstration.running();
        try (Page priya = demonstration.open(path, 1280);
                Page reader = demonstration.openUnknown("signin/form", 800)) {
            priya.getByText("Deel om te lezen").click();
            priya.waitForURL("**/reading/list**");
            priya.getByRole(AriaRole.BUTTON, named("Maak de leeslink")).click();
            Demonstration.assertAccessible(priya);

            reader.navigate(priya.locator("code.once").textContent());

            Demonstration.assertAccessible(reader);
            assertThat(reader.locator("h1").count()).isEqualTo(1);
            assertThat(reader.locator("nav, form, a[href*='/story/'], a[href*='/start']")
                            .count())
                    .isZero();
            assertThat(((Number) reader.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(800);
        }
    }

    static Stream<String> shared() {
        return Stream.of(
                "blueprint/grid?blauwdruk=wmo-basis&thema=wmo",
                "coverage/municipality?thema=minima&gemeente=0014&laag=system",
                "sprint/board?thema=minima");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
