package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A workbench that asks everyone with a password for a second factor. */
@ExtendWith(BrowserThere.class)
class SecondFactorPagesIT {

    private static final String PASSWORD = "vier losse woorden samen";
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    private static Demonstration workbench;

    @BeforeAll
    static void start() throws Exception {
        workbench = Demonstration.start(
                Map.of("BLAUWDRUK_SECOND_FACTOR", "required", "BLAUWDRUK_ADMIN_PASSWORD", PASSWORD), "serve");
    }

    @AfterAll
    static void end() {
        workbench.end();
    }

    @Test
    void who_must_have_one_sets_it_up_first_and_signs_in_in_two_steps_by_keyboard() throws Exception {
        try (Page page = workbench.openUnknown("signin/form", 800)) {
            givePassword(page);
            page.waitForURL("**/account/settings");
            page.navigate(workbench.address() + "people/list");
            assertThat(page.url()).endsWith("/account/settings");
            assertThat(page.locator("#preferences").count()).isZero();
            assertFits(page);

            press(page, "Stel een tweede factor in");
            page.waitForSelector("svg.qr");
            assertFits(page);
            String secret = page.locator("code.once").textContent().replace(" ", "");
            page.getByLabel("Code die de app nu toont").fill("000 000");
            page.getByLabel("Wachtwoord van nu").fill(PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.waitForSelector(".note--danger").textContent()).contains("Deze code klopt niet");
            assertThat(page.locator("code.once").textContent().replace(" ", "")).isEqualTo(secret);
            page.getByLabel("Code die de app nu toont").fill(code(secret, 0));
            page.getByLabel("Wachtwoord van nu").fill(PASSWORD);
            page.keyboard().press("Enter");
            page.waitForSelector(".codes");
            List<String> recovery = page.locator(".codes code").allTextContents();
            assertThat(recovery).hasSize(10);
            assertFits(page);
            page.getByText("Ik heb ze bewaard").click();
            page.waitForURL("**/start");
            page.navigate(workbench.address() + "account/settings");
            assertThat(page.locator(".codes").count()).as("shown once").isZero();
            String before = session(page);
            page.navigate(workbench.address() + "signin/form");

            givePassword(page);
            page.waitForURL("**/signin/code**");
            assertFits(page);
            page.navigate(workbench.address() + "people/list");
            assertThat(page.url()).as("the password alone is nobody").contains("/signin/form");
            page.navigate(workbench.address() + "signin/code?terug=%2Fpeople%2Flist");
            String half = session(page);
            page.getByLabel("Code", EXACTLY).fill("000000");
            page.keyboard().press("Enter");
            assertThat(page.waitForSelector(".note--danger").textContent()).contains("Deze code klopt niet");
            page.getByLabel("Code", EXACTLY).fill(code(secret, 1));
            page.keyboard().press("Enter");
            page.waitForURL("**/people/list");
            assertThat(session(page)).isNotEqualTo(half).isNotEqualTo(before);

            page.navigate(workbench.address() + "signin/form");
            givePassword(page);
            page.waitForURL("**/signin/code**");
            page.getByLabel("Code", EXACTLY).fill(recovery.get(0));
            page.keyboard().press("Enter");
            page.waitForURL("**/start");
            page.navigate(workbench.address() + "account/settings?taal=en");
            assertThat(page.locator("#factor").textContent()).contains("9 recovery codes left");
            assertFits(page);
        }
    }

    @Test
    void without_a_password_before_there_is_no_code_to_give() {
        try (Page page = workbench.openUnknown("signin/code", 1280)) {
            assertThat(page.locator("h1").textContent()).isEqualTo("Deze aanmelding is verlopen");
            assertThat(page.locator("main input").count()).isZero();
            Demonstration.assertAccessible(page);
        }
    }

    private static void givePassword(Page page) {
        page.getByLabel("Gebruikersnaam of e-mailadres").fill("beheerder");
        page.getByLabel("Wachtwoord").fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .focus();
        page.keyboard().press("Enter");
    }

    private static void assertFits(Page page) {
        Demonstration.assertAccessible(page);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(800);
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** The code of now, or of so many steps later: as an app would make it. */
    private static String code(String secret, int later) throws Exception {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(
                        new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                        Instant.now().plus(STEP.multipliedBy(later)));
    }
}
