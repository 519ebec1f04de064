package nl.blauwdruk.web.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
