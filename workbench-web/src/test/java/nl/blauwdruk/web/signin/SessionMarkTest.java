package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.blauwdruk.web.people.Account;
import org.junit.jupiter.api.Test;

class SessionMarkTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Account account = new Account("Priya@Zwolle.NL", "Priya", NOON);
    private final SessionMark mark = SessionMark.byPassword(account, NOON);

    @Test
    void a_session_holds_for_twelve_hours_and_no_longer() {
        assertThat(mark.isGoodFor(account, NOON.plus(LONGEST).minusSeconds(1), LONGEST))
                .isTrue();
        assertThat(mark.isGoodFor(account, NOON.plus(LONGEST), LONGEST)).isFalse();
    }

    @Test
    void signing_out_everywhere_ends_it() {
        account.signOutEverywhere();

        assertThat(mark.isGoodFor(account, NOON, LONGEST)).isFalse();
    }

    @Test
    void a_new_password_ends_it() {
        account.choosePassword("hash", false);

        assertThat(mark.isGoodFor(account, NOON, LONGEST)).isFalse();
    }

    @Test
    void blocking_the_account_ends_it_and_unblocking_does_not_bring_it_back() {
        account.block();
        account.unblock();

        assertThat(mark.isGoodFor(account, NOON, LONGEST)).isFalse();
    }

    @Test
    void a_login_is_the_same_in_whatever_case_it_is_written() {
        assertThat(mark.login()).isEqualTo("priya@zwolle.nl");
    }
}
