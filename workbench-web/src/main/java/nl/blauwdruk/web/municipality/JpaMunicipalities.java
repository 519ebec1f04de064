package nl.blauwdruk.web.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
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

    /** One page by name of those with a text in their name, in whatever case; empty for all. */
    List<Municipality> page(String search, int first, int most) {
        return entities.createQuery(
                        "select m from Municipality m where lower(m.name) like :search escape '!' order by m.name",
                        Municipality.class)
                .setParameter("search", like(search))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are on all pages. */
    long count(String search) {
        return entities.createQuery(
                        "select count(m) from Municipality m where lower(m.name) like :search escape '!'", Long.class)
                .setParameter("search", like(search))
                .getSingleResult();
    }

    private static String like(String search) {
        return "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    @Override
    public Optional<Municipality> byCode(MunicipalityCode code) {
        return Optional.ofNullable(entities.find(Municipality.class, code));
    }
}
