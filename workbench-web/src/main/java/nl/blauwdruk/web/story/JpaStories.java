package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;

/** Stories in the database; a theme with all its parts comes in a fixed number of queries. */
@ApplicationScoped
public class JpaStories implements Stories {

    private static final List<String> PARTS = List.of("s.criteria", "s.scope", "s.after");

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Story> byKey(String key) {
        TypedQuery<Story> query = entities.createQuery("select s from Story s where s.key = :key", Story.class);
        return whole(query.setParameter("key", key)).stream().findFirst();
    }

    @Override
    public List<Story> ofTheme(String theme) {
        TypedQuery<Story> query =
                entities.createQuery("select s from Story s where s.theme = :theme order by s.place", Story.class);
        return whole(query.setParameter("theme", theme));
    }

    @Override
    public List<Story> all() {
        return whole(entities.createQuery("select s from Story s order by s.theme, s.place", Story.class));
    }

    @Override
    public void add(Story story) {
        entities.persist(story);
    }

    private static List<Story> whole(TypedQuery<Story> query) {
        query.setHint("eclipselink.batch.type", "IN");
        PARTS.forEach(part -> query.setHint("eclipselink.batch", part));
        return query.getResultList();
    }
}
