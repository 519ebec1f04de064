package nl.blauwdruk.web.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.Municipality;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/** Municipalities in the database. */
@ApplicationScoped
public class JpaMunicipalities implements Municipalities {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Municipality> all() {
        return entities.createQuery("select m from Municipality m order by m.name", Municipality.class)
                .getResultList();
    }

    @Override
    public Optional<Municipality> byCode(MunicipalityCode code) {
        return Optional.ofNullable(entities.find(Municipality.class, code));
    }
}
