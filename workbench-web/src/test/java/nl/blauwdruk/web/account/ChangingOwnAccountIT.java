package nl.blauwdruk.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.JpaAccounts;
import nl.blauwdruk.web.people.ManagingPeople;
import nl.blauwdruk.web.people.Membership;
import nl.blauwdruk.web.people.NewAccount;
import org.junit.jupiter.api.Test;

@ServerTest
class ChangingOwnAccountIT {

    private static final String CHOSEN = "vier losse woorden samen";
    private static final String ADDRESS = "192.0.2.20";

    @Inject
    private ChangingOwnAccount changing;

    @Inject
    private ManagingPeople managing;

    @Inject
    private JpaAccounts accounts;

    @Test
    void a_password_of_ones_own_ends_all_sessions_and_need_not_be_changed_again() {
        NewAccount one = someone();

        as(one, () -> changing.changePassword(one.oneTimePassword(), CHOSEN, ADDRESS));

        assertThat(read(one).mustChangePassword()).isFalse();
        assertThat(read(one).sessionRound()).isEqualTo(2);
    }

    @Test
    void without_the_old_password_there_is_no_new_one() {
        NewAccount one = someone();
        String before = read(one).passwordHash().orElseThrow();

        assertRefused(one, "geraden wachtwoord", CHOSEN, PasswordRefused.Reason.WRONG);
        assertRefused(one, one.oneTimePassword(), "te kort", PasswordRefused.Reason.LENGTH);
        assertRefused(one, one.oneTimePassword(), one.oneTimePassword(), PasswordRefused.Reason.SAME);

        assertThat(read(one).passwordHash()).contains(before);
        assertThat(read(one).mustChangePassword()).isTrue();
    }

    @Test
    void guessing_the_old_password_makes_wait_as_at_sign_in() {
        NewAccount one = someone();
        for (int failures = 0; failures < 5; failures++) {
            assertRefused(one, "geraden wachtwoord", CHOSEN, PasswordRefused.Reason.WRONG);
        }

        assertRefused(one, one.oneTimePassword(), CHOSEN, PasswordRefused.Reason.WAIT);
    }

    @Test
    void what_is_not_a_language_or_municipality_is_not_kept() {
        NewAccount one = someone();

        as(one, () -> changing.prefer("en", "0193"));
        Account known = read(one);
        as(one, () -> changing.prefer("xx", "9999"));

        assertThat(known.language()).contains("en");
        assertThat(known.wordsOf()).contains("0193");
        assertThat(read(one).language()).isEmpty();
        assertThat(read(one).wordsOf()).isEmpty();
    }

    private void assertRefused(NewAccount one, String old, String chosen, PasswordRefused.Reason reason) {
        assertThatThrownBy(() -> as(one, () -> changing.changePassword(old, chosen, ADDRESS)))
                .isInstanceOfSatisfying(
                        PasswordRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private NewAccount someone() {
        return CurrentPerson.runAs(
                Person.SYSTEM,
                () -> managing.add(
                        "eigen-" + UUID.randomUUID(), "Eigen", List.of(new Membership(Role.READER, null, null))));
    }

    private void as(NewAccount one, Runnable work) {
        CurrentPerson.runAs(read(one).person(Via.SESSION, false), () -> {
            work.run();
            return true;
        });
    }

    private Account read(NewAccount one) {
        return accounts.byId(one.id()).orElseThrow();
    }
}
