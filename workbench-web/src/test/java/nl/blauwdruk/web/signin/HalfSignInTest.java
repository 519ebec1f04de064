package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.blauwdruk.web.people.Account;
import org.junit.jupiter.api.Test;

class HalfSignInTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Account account = new Account("zohra", "Zohra", NOON);
    private final HalfSignIn half = HalfSignIn.of(account, NOON);

    @Test
    void the_code_may_take_five_minutes() {
        assertThat(half.isGoodFor(account, NOON.plusSeconds(299))).isTrue();
        assertThat(half.isGoodFor(account, NOON.plusSeconds(300))).isFalse();
    }

    @Test
    void a_new_password_or_a_block_meanwhile_ends_it() {
        account.choosePassword("hash", false);

        assertThat(half.isGoodFor(account, NOON)).isFalse();

        Account blocked = new Account("zohra", "Zohra", NOON);
        blocked.block();
        blocked.unblock();

        assertThat(half.isGoodFor(blocked, NOON)).isFalse();
    }
}
