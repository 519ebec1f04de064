package nl.blauwdruk.web.rest.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** First answers in the database, for a day; by SQL, as of two requests at once only one may be the first. */
@ApplicationScoped
class FirstAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Takes a key for a request that is about to be done; false when the key was there. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean begin(String id, String fingerprint) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        entities.createNativeQuery("delete from idempotency_key where entered_at < ?1")
                .setParameter(1, now.minus(KEPT))
                .executeUpdate();
        int added = entities.createNativeQuery(
                        "insert ignore into idempotency_key (id, fingerprint, entered_at, status, kept)"
                                + " values (?1, ?2, ?3, 0, false)")
                .setParameter(1, id)
                .setParameter(2, fingerprint)
                .setParameter(3, now)
                .executeUpdate();
        return added == 1;
    }

    /** What became of the request that took the key. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<FirstAnswer> find(String id) {
        List<?> rows = entities.createNativeQuery("select fingerprint, status, kept, location, etag, media_type, body"
                        + " from idempotency_key where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(FirstAnswers::read);
    }

    private static FirstAnswer read(Object[] row) {
        return new FirstAnswer(
                (String) row[0],
                ((Number) row[1]).intValue(),
                Boolean.TRUE.equals(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }

    /** Keeps what became of it. */
    @Transactional(TxType.REQUIRES_NEW)
    void complete(String id, FirstAnswer answer) {
        entities.createNativeQuery("update idempotency_key set status = ?1, kept = ?2, location = ?3, etag = ?4,"
                        + " media_type = ?5, body = ?6 where id = ?7")
                .setParameter(1, answer.status())
                .setParameter(2, answer.isKept())
                .setParameter(3, answer.location())
                .setParameter(4, answer.etag())
                .setParameter(5, answer.mediaType())
                .setParameter(6, answer.body())
                .setParameter(7, id)
                .executeUpdate();
    }

    /** Lets go of a key whose request did nothing, so that it can be tried again. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget(String id) {
        entities.createNativeQuery("delete from idempotency_key where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
