package nl.blauwdruk.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Pack records in the database. */
@ApplicationScoped
public class JpaPackRecords {

    @PersistenceContext
    private EntityManager entities;

    /** The records of a theme, the newest first. */
    public List<PackRecord> ofTheme(String theme) {
        return entities.createQuery(
                        "select p from PackRecord p where p.theme = :theme order by p.madeAt desc, p.key",
                        PackRecord.class)
                .setParameter("theme", theme)
                .getResultList();
    }

    /** The records of all themes that were loaded somewhere, the newest first. */
    public List<PackRecord> loaded() {
        return entities.createQuery(
                        "select p from PackRecord p where p.loadedOn is not null order by p.madeAt desc, p.key",
                        PackRecord.class)
                .getResultList();
    }

    /** One page of the records, the newest first: all, or those of a theme, or of a municipality. */
    List<PackRecord> page(PackFilter filter, int first, int most) {
        return filter.on(entities.createQuery(
                        "select p from PackRecord p" + filter.condition() + " order by p.madeAt desc, p.id desc",
                        PackRecord.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are on all pages. */
    long count(PackFilter filter) {
        return filter.on(entities.createQuery("select count(p) from PackRecord p" + filter.condition(), Long.class))
                .getSingleResult();
    }

    Optional<PackRecord> byId(long id) {
        return Optional.ofNullable(entities.find(PackRecord.class, id));
    }

    public void add(PackRecord pack) {
        entities.persist(pack);
        entities.flush(); // so that it has its number
    }
}
