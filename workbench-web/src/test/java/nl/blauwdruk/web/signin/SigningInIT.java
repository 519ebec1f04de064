package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.JpaAccounts;
import nl.blauwdruk.web.people.Passwords;
import nl.blauwdruk.web.signin.SignInRefused.Reason;
import org.junit.jupiter.api.Test;

@ServerTest
class SigningInIT {

    private static final String RIGHT = "een lange zin als wachtwoord";

    @Inject
    private SigningIn signingIn;

    @Inject
    private JpaAccounts accounts;

    @Inject
    private Passwords passwords;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void the_right_password_opens_and_the_login_may_be_written_in_capitals() throws Exception {
        given("recht@zwolle.nl", account -> {});

        SessionMark mark = signingIn.withPassword(" RECHT@zwolle.nl ", RIGHT, "192.0.2.1");

        assertThat(mark.login()).isEqualTo("recht@zwolle.nl");
        assertThat(accounts.byLogin("recht@zwolle.nl").orElseThrow().lastSignedInAt())
                .isPresent();
    }

    @Test
    void a_wrong_password_an_unknown_and_a_blocked_account_get_the_same_answer() throws Exception {
        given("dicht@zwolle.nl", Account::block);
        given("open@zwolle.nl", account -> {});

        assertThat(answer("open@zwolle.nl", "iets anders maar ook lang", "192.0.2.2"))
                .isEqualTo(Reason.WRONG);
        assertThat(answer("niemand@zwolle.nl", RIGHT, "192.0.2.2")).isEqualTo(Reason.WRONG);
        assertThat(answer("dicht@zwolle.nl", RIGHT, "192.0.2.2")).isEqualTo(Reason.WRONG);
        assertThat(answer("open@zwolle.nl", "", "192.0.2.2")).isEqualTo(Reason.WRONG);
        assertThat(answer("", "", "192.0.2.2")).isEqualTo(Reason.WRONG);
        assertThat(answer("x".repeat(5000), "y".repeat(100_000), "192.0.2.2")).isEqualTo(Reason.WRONG);
    }

    @Test
    void after_five_failures_even_the_right_password_waits() throws Exception {
        given("raden@zwolle.nl", account -> {});
        for (int failures = 0; failures < 5; failures++) {
            assertThat(answer("raden@zwolle.nl", "fout nummer " + failures, "192.0.2.3"))
                    .isEqualTo(Reason.WRONG);
        }

        assertThatThrownBy(() -> signingIn.withPassword("raden@zwolle.nl", RIGHT, "192.0.2.3"))
                .isInstanceOfSatisfying(SignInRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.WAIT);
                    assertThat(refused.seconds()).isBetween(1L, 2L);
                });
    }

    @Test
    void an_account_that_does_not_exist_waits_just_as_long() {
        for (int failures = 0; failures < 5; failures++) {
            answer("spook@zwolle.nl", "fout", "192.0.2.4");
        }

        assertThat(answer("spook@zwolle.nl", "fout", "192.0.2.4")).isEqualTo(Reason.WAIT);
    }

    @Test
    void an_address_that_tries_many_accounts_waits() {
        for (int failures = 0; failures < 31; failures++) {
            answer("account" + failures, "", "192.0.2.5");
        }

        assertThat(answer("nog-een", "fout", "192.0.2.5")).isEqualTo(Reason.WAIT);
        assertThat(answer("nog-een", "fout", "192.0.2.6")).isEqualTo(Reason.WRONG);
    }

    @Test
    void coming_in_forgets_the_failures_before() throws Exception {
        given("vergeet@zwolle.nl", account -> {});
        for (int failures = 0; failures < 4; failures++) {
            answer("vergeet@zwolle.nl", "fout", "192.0.2.7");
        }
        signingIn.withPassword("vergeet@zwolle.nl", RIGHT, "192.0.2.7");

        for (int failures = 0; failures < 4; failures++) {
            assertThat(answer("vergeet@zwolle.nl", "fout", "192.0.2.7")).isEqualTo(Reason.WRONG);
        }
        signingIn.withPassword("vergeet@zwolle.nl", RIGHT, "192.0.2.7");
    }

    @Test
    void coming_in_with_an_own_account_does_not_forget_the_failures_of_an_address() throws Exception {
        given("gokker@zwolle.nl", account -> {});
        for (int failures = 0; failures < 30; failures++) {
            answer("doelwit" + failures, "", "192.0.2.8");
        }
        signingIn.withPassword("gokker@zwolle.nl", RIGHT, "192.0.2.8");

        Reason next = answer("doelwit-30", "fout", "192.0.2.8");

        assertThat(next).isEqualTo(Reason.WRONG);
        assertThat(answer("doelwit-31", "fout", "192.0.2.8")).isEqualTo(Reason.WAIT);
    }

    @Test
    void an_address_begins_anew_after_an_hour_without_failures() throws Exception {
        for (int failures = 0; failures < 31; failures++) {
            answer("stadhuis" + failures, "", "192.0.2.9");
        }
        Reason before = answer("stadhuis", "fout", "192.0.2.9");
        letAnHourPass("address:192.0.2.9");

        Reason first = answer("stadhuis-a", "fout", "192.0.2.9");

        assertThat(before).isEqualTo(Reason.WAIT);
        assertThat(first).isEqualTo(Reason.WRONG);
        assertThat(answer("stadhuis-b", "fout", "192.0.2.9"))
                .as("one failure costs no waiting")
                .isEqualTo(Reason.WRONG);
    }

    @Test
    void people_who_sign_in_at_the_same_time_all_come_in() throws Exception {
        List<Future<SessionMark>> entered = new ArrayList<>();
        for (int turn = 0; turn < 10; turn++) {
            for (Demonstrator one : Demonstrator.ALL) {
                entered.add(executor.submit(() -> signingIn.asDemonstrator(one.login())));
            }
        }

        Set<String> logins = new HashSet<>();
        for (Future<SessionMark> one : entered) {
            try {
                logins.add(one.get().login());
            } catch (ExecutionException twice) {
                // the same person twice at the same moment: the second try is told to begin again
                assertThat(twice).hasStackTraceContaining("OptimisticLock");
            }
        }

        assertThat(logins).hasSize(Demonstrator.ALL.size());
    }

    /** As if the last failure was a little more than an hour ago. */
    private void letAnHourPass(String subject) throws Exception {
        transaction.begin();
        int moved = entities.createNativeQuery("update sign_in_failure set last_at = ?1 where subject = ?2")
                .setParameter(1, LocalDateTime.now(ZoneOffset.UTC).minusMinutes(61))
                .setParameter(2, subject)
                .executeUpdate();
        transaction.commit();
        assertThat(moved).isEqualTo(1);
    }

    /** Why it was refused; null when it was not. */
    private Reason answer(String login, String password, String address) {
        try {
            signingIn.withPassword(login, password, address);
            return null;
        } catch (SignInRefused refused) {
            return refused.reason();
        }
    }

    private void given(String login, Consumer<Account> state) throws Exception {
        Account account = new Account(login, login, Instant.parse("2026-03-02T12:00:00Z"));
        account.choosePassword(passwords.hash(RIGHT), false);
        state.accept(account);
        transaction.begin();
        accounts.add(account);
        transaction.commit();
    }
}
