package nl.blauwdruk.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.store.Within;

/** Reading links in the database. */
@ApplicationScoped
public class JpaReadingLinks {

    private static final String OPEN = " from ReadingLink l where l.revoked = false and l.expiresAt > :now and ";

    @PersistenceContext
    private EntityManager entities;

    void add(ReadingLink link) {
        entities.persist(link);
        entities.flush(); // so that it has its number
    }

    Optional<ReadingLink> byId(long id) {
        return Optional.ofNullable(entities.find(ReadingLink.class, id));
    }

    /** The link that carries this, when it is open. */
    Optional<ReadingLink> open(Secret secret, Instant now) {
        return entities.createQuery("select l from ReadingLink l where l.secretHash = :hash", ReadingLink.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst()
                .filter(link -> link.isOpen(now));
    }

    /** One page of those that are open, of some person's, the last to expire first. */
    List<ReadingLink> open(Instant now, Within whose, int first, int most) {
        return whose.on(entities.createQuery(
                        "select l" + OPEN + whose.condition() + " order by l.expiresAt desc, l.id", ReadingLink.class))
                .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are on all pages. */
    long count(Instant now, Within whose) {
        return whose.on(entities.createQuery("select count(l)" + OPEN + whose.condition(), Long.class))
                .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getSingleResult();
    }

    /** Counts without a version, so that two readers at once do not stand in each other's way. */
    void count(ReadingLink link, Instant now) {
        entities.createQuery(
                        "update ReadingLink l set l.timesUsed = l.timesUsed + 1, l.lastUsedAt = :now where l.id = :id")
                .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter("id", link.id())
                .executeUpdate();
    }
}
