package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.model.comparison.setup.SetupDecisions;

/** Decisions on set-up differences in the database. */
@ApplicationScoped
public class JpaSetupDecisions implements SetupDecisions {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<SetupDecision> ofTheme(String theme) {
        return entities.createQuery(
                        "select d from SetupDecision d where d.theme = :theme order by d.difference",
                        SetupDecision.class)
                .setParameter("theme", theme)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.votes")
                .setHint("eclipselink.batch", "d.remarks")
                .getResultList();
    }

    @Override
    public Optional<SetupDecision> of(String theme, String difference) {
        return entities.createQuery(
                        "select d from SetupDecision d where d.theme = :theme and d.difference = :difference",
                        SetupDecision.class)
                .setParameter("theme", theme)
                .setParameter("difference", difference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(SetupDecision decision) {
        entities.persist(decision);
    }
}
