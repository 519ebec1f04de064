package nl.blauwdruk.web.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.Sprints;

/** Sprints in the database. */
@ApplicationScoped
public class JpaSprints implements Sprints {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Sprint> ofTheme(String theme) {
        return whole(entities.createQuery(
                        "select s from Sprint s where s.theme = :theme order by s.number desc", Sprint.class)
                .setParameter("theme", theme));
    }

    @Override
    public List<Sprint> all() {
        return whole(entities.createQuery("select s from Sprint s order by s.theme, s.number desc", Sprint.class));
    }

    @Override
    public Optional<Sprint> byNumber(String theme, int number) {
        return entities.createQuery(
                        "select s from Sprint s where s.theme = :theme and s.number = :number", Sprint.class)
                .setParameter("theme", theme)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The same, to be changed: two who change what is in it at once do not both go through. */
    public Optional<Sprint> toChange(String theme, int number) {
        Optional<Sprint> sprint = byNumber(theme, number);
        sprint.ifPresent(found -> entities.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        return sprint;
    }

    /** One page of the sprints of a theme, or of all when it is null; the newest of a theme first. */
    public List<Sprint> page(String theme, int first, int most) {
        TypedQuery<Sprint> query = entities.createQuery(
                "select s from Sprint s" + where(theme) + " order by s.theme, s.number desc", Sprint.class);
        return whole(filled(query, theme).setFirstResult(first).setMaxResults(most));
    }

    /** How many there are on all pages. */
    public long count(String theme) {
        return filled(entities.createQuery("select count(s) from Sprint s" + where(theme), Long.class), theme)
                .getSingleResult();
    }

    private static String where(String theme) {
        return theme == null ? "" : " where s.theme = :theme";
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, String theme) {
        return theme == null ? query : query.setParameter("theme", theme);
    }

    @Override
    public void add(Sprint sprint) {
        entities.persist(sprint);
    }

    private static List<Sprint> whole(TypedQuery<Sprint> query) {
        query.setHint("eclipselink.batch.type", "IN");
        query.setHint("eclipselink.batch", "s.items");
        return query.getResultList();
    }
}
