package nl.blauwdruk.web.people;

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

/** Invitations in the database. */
@ApplicationScoped
public class JpaInvitations {

    private static final String OPEN = " from Invitation i where i.closed = false and i.expiresAt > :now and ";

    @PersistenceContext
    private EntityManager entities;

    void add(Invitation invitation) {
        entities.persist(invitation);
        entities.flush(); // so that it has its number
    }

    Optional<Invitation> byId(long id) {
        return Optional.ofNullable(entities.find(Invitation.class, id));
    }

    /** The one of this link that can still be taken up. */
    Optional<Invitation> open(Secret secret, Instant now) {
        return entities.createQuery("select i from Invitation i where i.secretHash = :hash", Invitation.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst()
                .filter(invitation -> invitation.isOpen(now));
    }

    /** One page of those that can still be taken up and give nothing outside some reach, the last to expire first. */
    List<Invitation> open(Instant now, Within reach, int first, int most) {
        return reach.on(entities.createQuery(
                        "select i" + OPEN + within(reach) + " order by i.expiresAt desc, i.id", Invitation.class))
                .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are on all pages. */
    long count(Instant now, Within reach) {
        return reach.on(entities.createQuery("select count(i)" + OPEN + within(reach), Long.class))
                .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getSingleResult();
    }

    private static String within(Within reach) {
        return "not (i.id in (select j.id from Invitation j join j.memberships m where not " + reach.condition() + "))";
    }
}
