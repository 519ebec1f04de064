package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.blauwdruk.model.comparison.Alignment;
import nl.blauwdruk.model.comparison.Alignments;

/** Alignments in the database. */
@ApplicationScoped
public class JpaAlignments implements Alignments {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Alignment> ofTheme(String theme) {
        return entities.createQuery("select a from Alignment a where a.theme = :theme", Alignment.class)
                .setParameter("theme", theme)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.statements.elements")
                .getResultStream()
                .findFirst();
    }

    @Override
    public int countOf(String theme) {
        return entities.createQuery("select a.last from Alignment a where a.theme = :theme", Integer.class)
                .setParameter("theme", theme)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    @Override
    public void add(Alignment alignment) {
        entities.persist(alignment);
    }
}
