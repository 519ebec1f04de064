package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
}
