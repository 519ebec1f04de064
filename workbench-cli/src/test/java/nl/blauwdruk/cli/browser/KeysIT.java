package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages without a mouse, and for who needs them large or still. */
@ExtendWith(BrowserThere.class)
class KeysIT {

    private static final int MOST = 200;

    @Test
    void one_walks_from_sign_in_to_a_story_and_writes_it_by_keys_only() {
        try (Page page = Demonstration.running().openUnknown("signin/form", 1280)) {
            go(page, "input[type=submit][value^='Priya:']", "**/start");
            go(page, "nav a[href*='/story/list']", "**/story/list**");
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip").evaluate("skip => skip === document.activeElement"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            go(page, "main a[href*='/story/view']", "**/story/view**");

            walkTo(page, "main details.panel > summary");
            page.keyboard().press("Enter");
            walkTo(page, "textarea[id$=':wish']");
            page.keyboard().press("Control+a");
            page.keyboard().type("zonder muis kunnen werken");
            walkTo(page, "main details.panel input[type=submit]");
            page.keyboard().press("Enter");

            page.locator(".messages .note--ok").waitFor();
            assertThat(page.locator("p.story").textContent()).contains("zonder muis kunnen werken");
        }
    }

    @Test
    void slash_and_control_k_find_and_the_first_can_be_switched_off() {
        try (Page page = Demonstration.running().open("start", 1280)) {
            page.keyboard().press("/");
            assertThat(focused(page)).isEqualTo("find");
            page.keyboard().type("aanvraag");
            page.keyboard().press("Enter");
            page.waitForURL("**/search/results**");
            assertThat(page.locator("main a[href*='/story/view']").count()).isPositive();

            page.keyboard().press("?");
            page.locator("[data-key=single]").uncheck();
            page.locator("h1").click();
            page.keyboard().press("/");
            assertThat(focused(page)).isNotEqualTo("find");
            page.keyboard().press("Control+k");
            assertThat(focused(page)).isEqualTo("find");
        }
    }

    @Test
    void who_asked_for_less_motion_gets_none() {
        try (Page page = Demonstration.running().open("start", 1280)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

            Object moving = page.evaluate("[...document.querySelectorAll('*')].filter(e =>"
                    + " parseFloat(getComputedStyle(e).transitionDuration) > 0.01).length");

            assertThat(((Number) moving).intValue()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"start", "story/list?thema=minima", "backlog/list?thema=minima", "search/results?q=aanvraag"})
    void nothing_to_press_is_smaller_than_a_fingertip(String path) {
        try (Page page = Demonstration.running().open(path, 1280)) {
            Object small = page.evaluate("[...document.querySelectorAll('button, summary, input, .btn, .nav a')]"
                    + ".filter(e => e.checkVisibility() && e.type !== 'hidden' && e.type !== 'checkbox')"
                    + ".map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])"
                    + ".filter(([html, box]) => box.width < 24 || box.height < 24).map(([html]) => html)");

            assertThat((List<?>) small).isEmpty();
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.dataset.key ?? ''");
    }

    private static void go(Page page, String link, String there) {
        walkTo(page, link);
        page.keyboard().press("Enter");
        page.waitForURL(there);
    }

    /** Tab by tab; what has the focus must always be visible as such. */
    private static void walkTo(Page page, String wanted) {
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", wanted))) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .isNotEqualTo("none");
                return;
            }
        }
        throw new AssertionError("No way to " + wanted + " by keys");
    }
}
