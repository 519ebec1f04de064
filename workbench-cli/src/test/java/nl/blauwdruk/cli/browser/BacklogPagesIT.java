package nl.blauwdruk.cli.browser;

import static nl.blauwdruk.cli.browser.Demonstration.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ordering the backlog and changing many of its stories, by mouse and by keys. */
@ExtendWith(BrowserThere.class)
class BacklogPagesIT {

    private static final String PAGE = "backlog/list?thema=statushouders&toon=alles";

    private final Demonstration demonstration = Demonstration.running();

    @Test
    void a_story_is_dragged_to_another_place() {
        try (Page page = demonstration.open(PAGE, 1280)) {
            List<String> before = codes(page);
            BoundingBox grip = rows(page).nth(4).locator(".grip").boundingBox();
            BoundingBox target = rows(page).nth(1).boundingBox();

            page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
            page.mouse().down();
            page.mouse().move(grip.x, target.y + 3, new Mouse.MoveOptions().setSteps(8));
            assertThat(rows(page).nth(1).getAttribute("class")).contains("drop-before");
            page.mouse().up();

            hear(page, before.get(4) + " staat nu op plaats 2.");
            assertThat(codes(page).subList(0, 3)).containsExactly(before.get(0), before.get(4), before.get(1));
        }
    }

    @Test
    void alt_with_an_arrow_moves_the_story_that_has_the_focus_and_it_keeps_it() {
        try (Page page = demonstration.open(PAGE, 1280)) {
            List<String> before = codes(page);
            rows(page).nth(2).locator("input[name=kies]").focus();

            page.keyboard().press("Alt+ArrowUp");

            hear(page, before.get(2) + " staat nu op plaats 2.");
            assertThat(codes(page).get(1)).isEqualTo(before.get(2));
            assertThat(page.evaluate("document.activeElement.closest('tr').dataset.code"))
                    .isEqualTo(before.get(2));
            page.keyboard().press("Alt+ArrowDown");
            hear(page, "plaats 3");
            assertThat(codes(page)).isEqualTo(before);
        }
    }

    @Test
    void a_range_that_is_chosen_with_shift_moves_to_a_place_by_m() {
        try (Page page = demonstration.open(PAGE, 1280)) {
            List<String> before = codes(page);
            rows(page).nth(5).locator("input[name=kies]").click();
            rows(page)
                    .nth(7)
                    .locator("input[name=kies]")
                    .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            assertThat(page.locator("[data-backlog=count]").textContent()).isEqualTo("3 gekozen");

            page.keyboard().press("m");
            page.keyboard().type(before.get(2));
            page.keyboard().press("Enter");

            page.locator(".messages .note--ok").waitFor();
            assertThat(codes(page).subList(2, 6))
                    .containsExactly(before.get(5), before.get(6), before.get(7), before.get(2));
            assertThat(page.locator("input[name=kies]:checked").count()).isEqualTo(3);
        }
    }

    @Test
    void what_cannot_go_into_the_sprint_is_told_and_many_are_weighed_at_once() {
        try (Page page = demonstration.open("backlog/list?thema=statushouders&toon=voorgesteld", 1280)) {
            String first = codes(page).get(0);
            rows(page).nth(0).locator("input[name=kies]").check();
            rows(page).nth(1).locator("input[name=kies]").check();

            page.locator("summary", new Page.LocatorOptions().setHasText("Bewerken"))
                    .click();
            page.locator("#belang").selectOption("should");
            page.locator("#punten").fill("8");
            assertAccessible(page);
            page.locator("input[value='Pas toe']").click();

            page.locator(".messages .note--ok").waitFor();
            assertThat(rows(page).nth(1).textContent()).contains("should").contains("8");
            page.locator("summary", new Page.LocatorOptions().setHasText("Bewerken"))
                    .click();
            page.locator("input[value='Klaar voor de sprint']").click();
            assertThat(page.locator(".messages .note--danger").textContent()).contains(first);
        }
    }

    @Test
    void stories_with_a_label_are_found_and_their_filter_is_kept_beside_the_segments() {
        try (Page page = demonstration.open("backlog/list?thema=bijstand&toon=alles", 1280)) {
            List<String> codes = codes(page);
            rows(page).nth(1).locator("input[name=kies]").check();
            rows(page).nth(3).locator("input[name=kies]").check();
            page.locator("summary", new Page.LocatorOptions().setHasText("Labels"))
                    .click();
            page.locator("#erbij").fill("Voor de zomer");
            assertAccessible(page);
            page.locator("input[value='Bewaar labels']").click();
            page.locator(".messages .note--ok").waitFor();
            page.locator("summary:text-is('Filter')").click();
            page.locator("#label").selectOption("Voor de zomer");
            page.locator("button:text-is('Toon')").click();
            page.waitForURL(address -> address.contains("label=Voor"));
            assertThat(codes(page)).containsExactly(codes.get(1), codes.get(3));

            page.locator("summary", new Page.LocatorOptions().setHasText("Bewaar filter"))
                    .click();
            page.locator("#filternaam").fill("Zomer");
            page.locator("[id$=saveFilter]").click();
            page.locator(".messages .note--ok").waitFor();

            Locator kept = page.locator("nav[aria-label='Mijn filters'] a");
            assertThat(kept.textContent()).isEqualTo("Zomer");
            assertThat(kept.getAttribute("aria-current")).isEqualTo("true");
            assertAccessible(page);
        }
    }

    @Test
    void a_card_of_the_story_map_goes_to_another_release_by_mouse_and_by_key() {
        try (Page page = demonstration.open("backlog/map?thema=schulden", 1280)) {
            page.locator("summary", new Page.LocatorOptions().setHasText("Releases"))
                    .click();
            page.locator("#nieuw").fill("Eerste versie");
            page.locator("input[value='Voeg toe']").click();
            page.locator("tbody tr").nth(1).waitFor();
            page.waitForLoadState();
            Locator card =
                    page.locator("tbody tr").nth(1).locator("[data-story]").first();
            String key = card.getAttribute("data-story");
            Locator moved = page.locator("tbody tr").nth(0).locator("[data-story='" + key + "']");

            BoundingBox grip = card.locator(".grip").boundingBox();
            BoundingBox target = page.locator("tbody tr").nth(0).locator("th").boundingBox();
            page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
            page.mouse().down();
            page.mouse().move(target.x + 20, target.y + 10, new Mouse.MoveOptions().setSteps(8));
            page.mouse().up();

            hear(page, "1 user stories staan nu bij: Eerste versie.");
            assertThat(moved.count()).isEqualTo(1);
            assertAccessible(page);
            moved.locator("input[name=kies]").focus();
            page.keyboard().press("Alt+ArrowDown");
            hear(page, "Nog geen release");
            assertThat(moved.count()).isZero();
            assertThat(page.evaluate("document.activeElement.value")).isEqualTo(key);
        }
    }

    private static Locator rows(Page page) {
        return page.locator("tr[data-story]");
    }

    private static List<String> codes(Page page) {
        return rows(page).locator("td.id").allTextContents();
    }

    /** Waits until a screen reader is told this. */
    private static void hear(Page page, String text) {
        page.locator("#said", new Page.LocatorOptions().setHasText(text))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
