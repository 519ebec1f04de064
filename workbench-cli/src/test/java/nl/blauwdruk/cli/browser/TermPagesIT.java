package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The term list in the hands of a designer, and of someone who only reads. */
@ExtendWith(BrowserThere.class)
class TermPagesIT {

    private static final String LIST = "term/list?thema=wmo&taal=nl";

    @Test
    void a_suggested_word_is_confirmed_by_keyboard_and_is_on_the_list() {
        try (Page olga = Demonstration.running().openAs("Olga", LIST, 1280)) {
            String button = olga.locator("section[aria-labelledby=suggestHead] input[type=submit]")
                    .first()
                    .getAttribute("aria-label");
            String word = button.replaceAll("^[^:]*: (.*) \\(.*\\)$", "$1");

            olga.getByRole(AriaRole.BUTTON, named(button)).focus();
            olga.keyboard().press("Enter");
            olga.getByText("De lijst kent dit woord nu").waitFor();

            assertThat(olga.getByRole(AriaRole.BUTTON, named(button)).count()).isZero();
            olga.getByLabel("Woord", new Page.GetByLabelOptions().setExact(true))
                    .fill(word);
            olga.keyboard().press("Enter");
            olga.waitForURL("**zoek=**");
            assertThat(olga.locator("table").first().textContent()).contains(word);
            Demonstration.assertAccessible(olga);
        }
    }

    @Test
    void a_concept_is_added_explained_and_given_a_word_and_warns_of_its_namesake() {
        try (Page olga = Demonstration.running().openAs("Olga", LIST, 1280)) {
            olga.getByText("Voeg een begrip toe").first().click();
            olga.getByLabel("Voorkeurswoord").fill("Keukentafelgesprek");
            olga.getByLabel("Wet (leeg: geldt overal)").fill("Jeugdwet");
            olga.getByRole(AriaRole.BUTTON, named("Voeg een begrip toe")).click();
            olga.waitForURL("**/term/view**");

            olga.getByText("Wijzig dit begrip").click();
            olga.getByRole(AriaRole.TEXTBOX, named("Betekenis")).fill("Een gesprek thuis met het gezin.");
            olga.getByRole(AriaRole.BUTTON, named("Bewaar")).click();
            olga.locator("section[aria-labelledby=meaning]")
                    .getByText("Een gesprek thuis met het gezin.")
                    .waitFor();
            olga.getByRole(AriaRole.COMBOBOX, named("Gemeente")).selectOption("0193");
            olga.getByLabel("Zegt hier").fill("gezinsgesprek");
            olga.getByRole(AriaRole.BUTTON, named("Voeg een woord toe")).click();
            olga.getByRole(AriaRole.CELL, named("gezinsgesprek")).waitFor();

            String page = olga.locator("main").textContent();
            assertThat(page).contains("Een gesprek thuis met het gezin.", "gezinsgesprek", "Zwolle");
            assertThat(page).contains("Niet verwarren met", "Wmo 2015");
            Demonstration.assertAccessible(olga);
        }
    }

    @Test
    void who_only_reads_sees_the_list_and_no_button_to_change_it() {
        try (Page lev = Demonstration.running().openAs("Lev", LIST, 1280)) {
            assertThat(lev.locator("table").first().textContent()).contains("aanvraag");
            assertThat(lev.getByText("Is hetzelfde").count()).isZero();
            assertThat(lev.getByText("Voeg een begrip toe").count()).isZero();
            assertThat(lev.getByText("Lees begrippen in").count()).isZero();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
