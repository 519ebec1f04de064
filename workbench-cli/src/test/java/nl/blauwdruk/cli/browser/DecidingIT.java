package nl.blauwdruk.cli.browser;

import static nl.blauwdruk.cli.browser.Demonstration.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserThere.class)
class DecidingIT {

    private static final String OPENED = ".openedbox";

    private final Demonstration demonstration = Demonstration.running();

    @Test
    void doubts_are_gone_through_with_two_keys() {
        try (Page page = demonstration.openAs("Olga", "comparison/theme?thema=jeugd", 1280)) {
            page.keyboard().press("n");
            page.waitForURL("**stap=**");
            String first = page.url();

            page.keyboard().press("j");

            assertThat(page.locator(OPENED + " .badge--ok").first().textContent())
                    .contains("bevestigd");
            assertThat(page.locator(OPENED).textContent()).contains("hoort bij elkaar");
            page.keyboard().press("n");
            page.waitForURL(url -> url.contains("stap=") && !step(url).equals(step(first)));
            page.keyboard().press("Escape");
            page.waitForURL(url -> !url.contains("stap="));
            assertThat(page.locator(OPENED).count()).isZero();
        }
    }

    private static String step(String url) {
        return url.replaceAll(".*(variant=[^&]*&stap=[^&#]*).*", "$1");
    }

    @Test
    void a_match_that_is_rejected_leaves_its_row_until_it_is_taken_back() {
        try (Page page = demonstration.openAs("Olga", "comparison/theme?thema=bijstand&toon=terminology", 1280)) {
            page.locator("td.match--terminology a").first().click();

            page.locator(OPENED + " input[value='Klopt niet']").click();

            assertThat(page.locator(OPENED + " h3").textContent()).contains("niet in de basis");
            assertThat(page.locator(OPENED).textContent()).contains("hoort niet bij elkaar");
            page.locator(OPENED + " input[value='Terug naar voorstel']").click();
            assertThat(page.locator(OPENED + " h3").textContent()).contains("naast basisstap");
        }
    }

    @Test
    void all_that_is_certain_is_accepted_at_once_and_taken_back_at_once() {
        try (Page page = demonstration.openAs("Olga", "comparison/theme?thema=schulden", 1280)) {
            Locator accept = page.locator("input[value^='Neem alle']");
            String before = accept.inputValue();

            accept.click();

            assertThat(page.locator("form.note--ok").textContent()).contains("stappen zijn bevestigd");
            assertThat(accept.count()).isZero();
            page.locator("input[value='Maak ongedaan']").click();
            assertThat(accept.inputValue()).isEqualTo(before);
        }
    }

    @Test
    void a_municipality_votes_and_records_and_the_difference_is_decided() {
        try (Page page = demonstration.openAs("Zohra", "comparison/theme?thema=statushouders&toon=onbeslist", 1280)) {
            page.locator("td.match--undecided a[href*='statushouders-zwolle']")
                    .first()
                    .click();
            Locator decision = page.locator(".decision").first();
            Locator follow = decision.locator(".choice").first();
            assertThat(follow.locator("input[value='Leg vast']").count()).isZero();

            follow.locator("input[value='Stem voor Zwolle']").click();
            assertThat(follow.locator(".badge").textContent()).contains("Zwolle");
            decision.locator("input[id$='owner']").fill("Zohra");
            decision.locator("input[id$='due']").fill("2027-01-31");
            follow.locator("input[value='Leg vast']").click();

            assertThat(decision.textContent())
                    .contains("Besluit: Basis volgen, vastgelegd door Zohra")
                    .contains("31 januari 2027");
            decision.locator("input[id$='remark']").fill("Zo besproken in maart.");
            decision.locator("input[value='Plaats']").click();
            assertThat(page.locator(".decision").first().textContent()).contains("Zo besproken in maart.");
        }
    }

    @Test
    void a_day_and_a_question_reach_who_has_to_answer() {
        String place;
        try (Page olga = demonstration.openAs("Olga", "comparison/theme?thema=statushouders&toon=onbeslist", 1280)) {
            olga.locator("td.match--undecided a[href*='statushouders-zwolle']")
                    .last()
                    .click();
            place = step(olga.url());
            Locator decision = olga.locator(".decision").first();

            decision.locator("input[id$='before']").fill("2031-03-01");
            decision.locator("input[value='Zet deze datum']").click();
            assertThat(decision.textContent()).contains("vóór 1 maart 2031");
            decision.locator("input[id$='remark']").fill("Hoe doen jullie dit, @partner?");
            decision.locator("input[id$='remark']").press("Enter");
            decision.getByText("@partner?").waitFor();
        }
        try (Page zohra = demonstration.openAs("Zohra", "notice/list", 1280)) {
            assertThat(zohra.locator("main").textContent()).contains("1 verschil te besluiten vóór 1 maart 2031");

            zohra.locator("main a[href*='" + place.replaceAll("&stap=.*", "") + "']")
                    .first()
                    .click();

            assertThat(zohra.locator(OPENED).textContent()).contains("Hoe doen jullie dit");
            assertAccessible(zohra);
        }
    }

    @Test
    void the_base_and_one_variant_are_read_side_by_side() {
        try (Page page = demonstration.openAs("Zohra", "comparison/theme?thema=minima", 1280)) {
            page.locator("table.cmp thead a", new Page.LocatorOptions().setHasText("Zwolle"))
                    .click();

            assertThat(page.locator("table.beside th[scope='col']").last().textContent())
                    .isEqualTo("Zwolle");
            assertAccessible(page);
        }
    }

    @Test
    void an_opened_cell_with_everything_in_it_is_accessible_and_fits() {
        for (int width : new int[] {1280, 320}) {
            try (Page page = demonstration.openAs("Zohra", "comparison/theme?thema=wmo&toon=onbeslist", width)) {
                page.locator("td.match--undecided:not(.match--dropped) a[href*='wmo-zwolle']")
                        .first()
                        .click();
                page.locator(OPENED + " details summary").first().click();

                assertThat(page.locator(".decision").count()).isPositive();
                assertAccessible(page);
                assertThat((Boolean) page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .isTrue();
            }
        }
    }
}
