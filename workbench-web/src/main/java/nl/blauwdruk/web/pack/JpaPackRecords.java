package nl.blauwdruk.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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

    public void add(PackRecord pack) {
        entities.persist(pack);
    }
}
