package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.blauwdruk.web.people.Account;
import org.junit.jupiter.api.Test;

class SecondFactorRuleTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Account account = new Account("zohra", "Zohra", NOON);
    private final SecondFactorRule required = new SecondFactorRule(Optional.of("required"));

    @Test
    void who_came_in_by_a_password_and_has_none_sets_it_up_first() {
        SessionMark mark = SessionMark.byPassword(account, NOON);

        assertThat(required.comesFirst(mark, account)).isTrue();
        assertThat(new SecondFactorRule(Optional.empty()).comesFirst(mark, account))
                .isFalse();
    }

    @Test
    void who_has_one_or_was_proved_by_another_goes_on() {
        assertThat(required.comesFirst(SessionMark.byOther(account, NOON), account))
                .isFalse();

        account.protectWith("sealed");

        assertThat(required.comesFirst(SessionMark.byPassword(account, NOON), account))
                .isFalse();
    }

    @Test
    void who_misspells_the_setting_wanted_it() {
        assertThat(SecondFactorRule.isRequired("Required")).isTrue();
        assertThat(SecondFactorRule.isRequired("verplicht")).isTrue();
        assertThat(SecondFactorRule.isRequired(" ")).isFalse();
        assertThat(SecondFactorRule.isRequired("optional")).isFalse();
    }
}
