package nl.blauwdruk.web.comparison.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/** Partner sessions in the database. */
@ApplicationScoped
public class JpaPartnerSessions {

    @PersistenceContext
    private EntityManager entities;

    /** The newest of a theme, over or not. */
    Optional<PartnerSession> newest(String theme) {
        return entities.createQuery(
                        "select s from PartnerSession s where s.theme = :theme order by s.began desc, s.id desc",
                        PartnerSession.class)
                .setParameter("theme", theme)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest with a code. */
    Optional<PartnerSession> byCode(String code) {
        return entities.createQuery(
                        "select s from PartnerSession s where s.code = :code order by s.began desc, s.id desc",
                        PartnerSession.class)
                .setParameter("code", code.toUpperCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How often something was said of the differences of a theme. */
    long said(String theme) {
        return entities.createQuery(
                        "select coalesce(sum(d.changes), 0) from SetupDecision d where d.theme = :theme", Number.class)
                .setParameter("theme", theme)
                .getSingleResult()
                .longValue();
    }

    /**
     * Adds a session in the place of one that is over though nobody ended it.
     *
     * @throws jakarta.persistence.PersistenceException when somebody else began one of its theme at the same moment
     */
    void add(PartnerSession session) {
        newest(session.theme())
                .filter(before -> !before.isRunning(session.began())) // one that began just now keeps its place
                .ifPresent(PartnerSession::makeRoom);
        entities.flush(); // or the new one would be written first
        entities.persist(session);
        entities.flush();
    }
}
