package nl.blauwdruk.web.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;

/** Themes in the database. */
@ApplicationScoped
public class JpaThemes implements Themes {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Theme> all() {
        return entities.createQuery("select t from Theme t order by t.position, t.key", Theme.class)
                .getResultList();
    }

    /** One page of them. */
    List<Theme> page(int first, int most) {
        return entities.createQuery("select t from Theme t order by t.position, t.key", Theme.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    long count() {
        return entities.createQuery("select count(t) from Theme t", Long.class).getSingleResult();
    }

    @Override
    public Optional<Theme> byKey(String key) {
        return Optional.ofNullable(entities.find(Theme.class, key));
    }

    @Override
    public void add(Theme theme) {
        entities.persist(theme);
    }
}
