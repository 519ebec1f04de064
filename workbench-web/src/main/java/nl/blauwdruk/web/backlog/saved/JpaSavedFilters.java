package nl.blauwdruk.web.backlog.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Saved filters in the database. */
@ApplicationScoped
class JpaSavedFilters {

    @PersistenceContext
    private EntityManager entities;

    /** Those somebody keeps for the backlog of a theme, in the order of their names. */
    List<SavedFilter> of(String login, String theme) {
        return entities.createQuery(
                        "select f from SavedFilter f where f.owner.login = :login and f.theme = :theme"
                                + " order by lower(f.name), f.id",
                        SavedFilter.class)
                .setParameter("login", login)
                .setParameter("theme", theme)
                .getResultList();
    }

    /** One that somebody keeps; empty when it is another's. */
    Optional<SavedFilter> one(String login, long id) {
        return entities.createQuery(
                        "select f from SavedFilter f where f.owner.login = :login and f.id = :id", SavedFilter.class)
                .setParameter("login", login)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void add(SavedFilter filter) {
        entities.persist(filter);
    }

    void remove(SavedFilter filter) {
        entities.remove(filter);
    }
}
