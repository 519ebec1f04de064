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

/** Invitations in the database. */
@ApplicationScoped
public class JpaInvitations {

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

    /** All that can still be taken up, the last to expire first. */
    List<Invitation> open(Instant now) {
        return entities.createQuery(
                        "select i from Invitation i where i.closed = false and i.expiresAt > :now"
                                + " order by i.expiresAt desc, i.id",
                        Invitation.class)
                .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
    }
}
