package nl.blauwdruk.web.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.joining.Joining;
import nl.blauwdruk.model.joining.Joinings;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/** Joinings in the database. */
@ApplicationScoped
public class JpaJoinings implements Joinings {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Joining> of(String theme, MunicipalityCode municipality) {
        return entities.createQuery(
                        "select j from Joining j where j.theme = :theme and j.municipality.code = :code", Joining.class)
                .setParameter("theme", theme)
                .setParameter("code", municipality.code())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Joining> open() {
        return entities.createQuery(
                        "select j from Joining j where j.variant is null order by j.municipalityName, j.theme",
                        Joining.class)
                .getResultList();
    }

    @Override
    public void add(Joining joining) {
        entities.persist(joining);
    }
}
