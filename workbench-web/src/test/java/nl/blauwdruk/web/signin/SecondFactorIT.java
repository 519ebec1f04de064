package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.account.PasswordRefused;
import nl.blauwdruk.web.account.ProtectingOwnAccount;
import nl.blauwdruk.web.factor.RecoveryCode;
import nl.blauwdruk.web.factor.SharedSecret;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.JpaAccounts;
import nl.blauwdruk.web.people.ManagingPeople;
import nl.blauwdruk.web.people.Membership;
import nl.blauwdruk.web.people.Passwords;
import nl.blauwdruk.web.signin.SignInRefused.Reason;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

@ServerTest
class SecondFactorIT {

    private static final String PASSWORD = "een lange zin als wachtwoord";
    private static final String ADDRESS = "192.0.2.40";
    private static final Duration STEP = Duration.ofSeconds(30);

    @Inject
    private SigningIn signingIn;

    @Inject
    private ProtectingOwnAccount protecting;

    @Inject
    private ManagingPeople managing;

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

    private final SharedSecret secret = SharedSecret.random();
    private final String login = "factor-" + UUID.randomUUID();
    private List<RecoveryCode> recovery;

    @Test
    void a_right_password_alone_opens_nothing_and_the_code_after_it_does() throws Exception {
        givenProtected();

        assertThatThrownBy(() -> signingIn.withPassword(login, PASSWORD, ADDRESS))
                .isInstanceOfSatisfying(
                        CodeNeeded.class,
                        needed -> assertThat(needed.half().isGoodFor(read(), Instant.now()))
                                .isTrue());
        SessionMark mark = signingIn.withCode(half(), code(1), ADDRESS);

        assertThat(mark.login()).isEqualTo(login);
        assertThat(mark.round()).isEqualTo(read().sessionRound());
    }

    @Test
    void a_code_works_once_and_not_the_one_it_was_set_up_with() throws Exception {
        String first = givenProtected();
        String next = code(1);

        assertThat(answer(half(), first)).isEqualTo(Reason.WRONG_CODE);
        assertThat(answer(half(), next)).isNull();
        assertThat(answer(half(), next)).isEqualTo(Reason.WRONG_CODE);
    }

    @Test
    void a_wrong_code_sets_nothing_up() throws Exception {
        given();
        String right = code(0);

        assertThatThrownBy(() -> mine(() -> protecting.protect(secret, "12345", PASSWORD, ADDRESS)))
                .isInstanceOfSatisfying(
                        PasswordRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PasswordRefused.Reason.CODE));
        assertThatThrownBy(() -> mine(() -> protecting.protect(secret, right, "geraden", ADDRESS)))
                .isInstanceOfSatisfying(
                        PasswordRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PasswordRefused.Reason.WRONG));

        assertThat(read().secondFactor()).isEmpty();
        assertThat(signingIn.withPassword(login, PASSWORD, ADDRESS).login()).isEqualTo(login);
    }

    @Test
    void setting_it_up_and_dropping_it_end_all_sessions() throws Exception {
        given();
        int before = read().sessionRound();

        protect();
        int during = read().sessionRound();
        mine(() -> {
            protecting.drop(PASSWORD, ADDRESS);
            return true;
        });

        assertThat(during).isGreaterThan(before);
        assertThat(read().sessionRound()).isGreaterThan(during);
        assertThat(read().secondFactor()).isEmpty();
        assertThat(signingIn.withPassword(login, PASSWORD, ADDRESS).login()).isEqualTo(login);
    }

    @Test
    void a_recovery_code_opens_once_and_new_ones_end_the_old() throws Exception {
        givenProtected();
        List<RecoveryCode> old = recovery;

        assertThat(answer(half(), old.get(0).text().toUpperCase(Locale.ROOT))).isNull();
        assertThat(answer(half(), old.get(0).text())).isEqualTo(Reason.WRONG_CODE);
        assertThat(mine(() -> protecting.recoveryCodesLeft())).isEqualTo(9);
        List<RecoveryCode> fresh =
                mine(() -> protecting.renewRecoveryCodes(old.get(1).text(), ADDRESS));

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(answer(half(), old.get(2).text())).isEqualTo(Reason.WRONG_CODE);
        assertThat(answer(half(), fresh.get(0).text())).isNull();
    }

    @Test
    void a_recovery_code_brought_ten_times_at_once_opens_once() throws Exception {
        givenProtected();
        HalfSignIn half = half();
        String code = recovery.get(0).text();

        List<Boolean> opened = atOnce(10, () -> answer(half, code) == null);

        assertThat(opened).containsOnlyOnce(true);
    }

    @Test
    void guesses_at_once_are_counted_one_after_the_other() throws Exception {
        givenProtected();
        HalfSignIn half = half();

        List<Boolean> judged = atOnce(20, () -> answer(half, "000 00") == Reason.WRONG_CODE);

        assertThat(judged.stream().filter(one -> one).count()).isBetween(1L, 6L);
    }

    @Test
    void wrong_codes_make_wait_and_a_right_password_between_does_not_forget_them() throws Exception {
        givenProtected();
        for (int failures = 0; failures < 4; failures++) {
            assertThat(answer(half(), "12345")).isEqualTo(Reason.WRONG_CODE);
        }

        assertThat(passwordAnswer()).isEqualTo(Reason.CODE_NEEDED);
        assertThat(answer(half(), "12345")).isEqualTo(Reason.WRONG_CODE);
        assertThat(passwordAnswer()).isEqualTo(Reason.WAIT);
    }

    @Test
    void who_gives_the_code_too_late_begins_anew() throws Exception {
        givenProtected();
        HalfSignIn late =
                new HalfSignIn(login, read().sessionRound(), Instant.now().minus(Duration.ofMinutes(5)));
        HalfSignIn ended = new HalfSignIn(login, read().sessionRound() - 1, Instant.now());

        assertThat(answer(late, code(1))).isEqualTo(Reason.EXPIRED);
        assertThat(answer(ended, code(1))).isEqualTo(Reason.EXPIRED);
        assertThat(answer(half(), code(1))).isNull();
    }

    @Test
    void neither_secret_nor_recovery_code_is_kept_as_it_is() throws Exception {
        givenProtected();

        List<?> kept = entities.createNativeQuery("select second_factor from account where login = ?1")
                .setParameter(1, login)
                .getResultList();
        List<?> hashes = entities.createNativeQuery("select code_hash from recovery_code")
                .getResultList();

        assertThat(kept).asString().contains("1:").doesNotContain(secret.text());
        assertThat(hashes).asString().doesNotContain(recovery.get(0).text());
    }

    @Test
    void an_administrator_who_takes_it_away_takes_the_recovery_codes_too() throws Exception {
        givenProtected();

        CurrentPerson.runAs(Person.SYSTEM, () -> {
            managing.dropSecondFactor(read().id());
            return true;
        });

        assertThat(signingIn.withPassword(login, PASSWORD, ADDRESS).login()).isEqualTo(login);
        assertThat(mine(() -> protecting.recoveryCodesLeft())).isZero();
    }

    @Test
    void without_password_or_code_it_is_not_dropped_and_guessing_makes_wait() throws Exception {
        givenProtected();
        for (int failures = 0; failures < 5; failures++) {
            assertDropRefused("geraden", PasswordRefused.Reason.WRONG);
        }

        assertDropRefused(PASSWORD, PasswordRefused.Reason.WAIT);

        assertThat(read().secondFactor()).isPresent();
    }

    private void assertDropRefused(String proof, PasswordRefused.Reason reason) {
        assertThatThrownBy(() -> mine(() -> {
                    protecting.drop(proof, ADDRESS);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        PasswordRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        List<Future<T>> begun = new ArrayList<>();
        for (int turn = 0; turn < times; turn++) {
            begun.add(executor.submit(work));
        }
        List<T> done = new ArrayList<>();
        for (Future<T> one : begun) {
            done.add(one.get());
        }
        return done;
    }

    /** What a right password begins; that it does shows the first test, and hashing for all others takes long. */
    private HalfSignIn half() {
        return HalfSignIn.of(read(), Instant.now());
    }

    private Reason passwordAnswer() {
        try {
            signingIn.withPassword(login, PASSWORD, ADDRESS);
            return null;
        } catch (SignInRefused refused) {
            return refused.reason();
        }
    }

    /** Why it was refused; null when it was not. */
    private Reason answer(HalfSignIn half, String typed) {
        try {
            signingIn.withCode(half, typed, ADDRESS);
            return null;
        } catch (SignInRefused refused) {
            return refused.reason();
        }
    }

    /** @return the code it was set up with */
    private String givenProtected() throws Exception {
        given();
        return protect();
    }

    private void given() throws Exception {
        Account account = new Account(login, login, Instant.parse("2026-03-02T12:00:00Z"));
        account.choosePassword(passwords.hash(PASSWORD), false);
        account.give(new Membership(Role.READER, null, null));
        transaction.begin();
        accounts.add(account);
        transaction.commit();
    }

    private String protect() throws Exception {
        String first = code(0);
        recovery = mine(() -> protecting.protect(secret, first, PASSWORD, ADDRESS));
        return first;
    }

    /** The code of now, or of so many steps later: as an app would make it. */
    private String code(int later) throws Exception {
        byte[] key = new Base32().decode(secret.text());
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(
                        new SecretKeySpec(key, "HmacSHA1"), Instant.now().plus(STEP.multipliedBy(later)));
    }

    private <T> T mine(Supplier<T> work) {
        return CurrentPerson.runAs(read().person(Via.SESSION, false), work);
    }

    private Account read() {
        return accounts.byLogin(login).orElseThrow();
    }
}
