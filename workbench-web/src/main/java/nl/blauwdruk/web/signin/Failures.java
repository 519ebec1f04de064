package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.blauwdruk.web.proxy.Network;

/** Counts failures to sign in, per login as typed and per address; by SQL, as two at once must both count. */
@ApplicationScoped
class Failures {

    private static final int LONGEST = 200;
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    /** After an hour without failures the count begins anew: a town hall mistypes every day. */
    private static final Duration FORGIVEN = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Seconds to wait before this login may be tried from this address; 0 when at once. */
    long secondsToWait(String login, String address) {
        return Math.max(
                secondsLeft(account(login), WaitingTime.OF_ACCOUNT),
                secondsLeft(place(address), WaitingTime.OF_ADDRESS));
    }

    /**
     * Counts a failure.
     *
     * @return whether it begins a waiting time for the account
     */
    boolean count(String login, String address) {
        forgetOld();
        int ofAccount = countOne(account(login));
        countOne(place(address));
        return ofAccount == WaitingTime.OF_ACCOUNT.free() + 1;
    }

    /** Forgets the failures of an account, after its owner came in. */
    void forget(String login) {
        entities.createNativeQuery("delete from sign_in_failure where subject = ?1")
                .setParameter(1, account(login))
                .executeUpdate();
    }

    private long secondsLeft(String subject, WaitingTime waiting) {
        List<?> rows = entities.createNativeQuery("select failures, last_at from sign_in_failure where subject = ?1")
                .setParameter(1, subject)
                .getResultList();
        if (rows.isEmpty()) {
            return 0;
        }
        Object[] row = (Object[]) rows.get(0);
        return waiting.secondsLeft(((Number) row[0]).intValue(), moment(row[1]), clock.instant());
    }

    private static Instant moment(Object stored) {
        LocalDateTime time = stored instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) stored;
        return time.toInstant(ZoneOffset.UTC);
    }

    private int countOne(String subject) {
        entities.createNativeQuery("insert into sign_in_failure (subject, failures, last_at) values (?1, 1, ?2)"
                        + " on duplicate key update failures = case when last_at < ?3 then 1 else failures + 1 end,"
                        + " last_at = values(last_at)")
                .setParameter(1, subject)
                .setParameter(2, now())
                .setParameter(3, now().minus(FORGIVEN))
                .executeUpdate();
        Number failures = (Number) entities.createNativeQuery("select failures from sign_in_failure where subject = ?1")
                .setParameter(1, subject)
                .getSingleResult();
        return failures.intValue();
    }

    private void forgetOld() {
        entities.createNativeQuery("delete from sign_in_failure where last_at < ?1")
                .setParameter(1, now().minus(FORGOTTEN))
                .executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String account(String login) {
        String typed = login.strip().toLowerCase(Locale.ROOT);
        return "account:" + typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    private static String place(String address) {
        String network = Network.of(address);
        return "address:" + network.substring(0, Math.min(network.length(), LONGEST));
    }
}
