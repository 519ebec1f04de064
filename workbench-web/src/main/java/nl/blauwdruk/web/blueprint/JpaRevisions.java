package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Revision;

/** Revisions in the database; they are added and read, never changed. */
@ApplicationScoped
public class JpaRevisions {

    @PersistenceContext
    private EntityManager entities;

    public void add(Revision revision) {
        entities.persist(revision);
    }

    /** All revisions of a blueprint, the newest first. */
    public List<Revision> of(String blueprintKey) {
        return entities.createQuery(
                        "select r from Revision r where r.blueprintKey = :key order by r.number desc", Revision.class)
                .setParameter("key", blueprintKey)
                .getResultList();
    }

    /** One page of the revisions of a blueprint, the newest first. */
    public List<Revision> page(String blueprintKey, int first, int most) {
        return entities.createQuery(
                        "select r from Revision r where r.blueprintKey = :key order by r.number desc", Revision.class)
                .setParameter("key", blueprintKey)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are on all pages. */
    public long count(String blueprintKey) {
        return entities.createQuery("select count(r) from Revision r where r.blueprintKey = :key", Long.class)
                .setParameter("key", blueprintKey)
                .getSingleResult();
    }

    /** One of them. */
    public Optional<Revision> byNumber(String blueprintKey, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.blueprintKey = :key and r.number = :number", Revision.class)
                .setParameter("key", blueprintKey)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
