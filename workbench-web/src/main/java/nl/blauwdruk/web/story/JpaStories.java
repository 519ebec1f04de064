package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryStatus;

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

    /**
     * One page of the stories of a theme, in the order of its backlog.
     *
     * @param outdated keys of the outdated stories; read only when they are chosen
     */
    public List<Story> page(String theme, StoryChoice choice, Set<String> outdated, int first, int most) {
        if (isNone(choice, outdated)) {
            return List.of();
        }
        TypedQuery<Story> query = entities.createQuery(
                "select s from Story s where " + condition(choice) + " order by s.place, s.key", Story.class);
        return whole(
                filled(query, theme, choice, outdated).setFirstResult(first).setMaxResults(most));
    }

    /** How many there are on all pages. */
    public long count(String theme, StoryChoice choice, Set<String> outdated) {
        if (isNone(choice, outdated)) {
            return 0;
        }
        TypedQuery<Long> query =
                entities.createQuery("select count(s) from Story s where " + condition(choice), Long.class);
        return filled(query, theme, choice, outdated).getSingleResult();
    }

    /** Points of all stories of a theme together. */
    public long points(String theme) {
        return entities.createQuery(
                        "select coalesce(sum(s.points), 0) from Story s where " + condition(StoryChoice.ALL),
                        Number.class)
                .setParameter("theme", theme)
                .getSingleResult()
                .longValue();
    }

    /** How many stories of a theme are ready for a sprint. */
    public long ready(String theme) {
        return entities.createQuery(
                        "select count(s) from Story s where " + condition(StoryChoice.ALL) + " and s.status = :ready",
                        Long.class)
                .setParameter("theme", theme)
                .setParameter("ready", StoryStatus.READY)
                .getSingleResult();
    }

    private static boolean isNone(StoryChoice choice, Set<String> outdated) {
        return choice == StoryChoice.OUTDATED && outdated.isEmpty();
    }

    private static String condition(StoryChoice choice) {
        return "s.theme = :theme and s.vanished = false"
                + switch (choice) {
                    case ALL -> "";
                    case OPEN -> " and s.status <> :done";
                    case OUTDATED -> " and s.key in :outdated";
                    case PROPOSED -> " and s.proposed = true";
                };
    }

    private static <T> TypedQuery<T> filled(
            TypedQuery<T> query, String theme, StoryChoice choice, Set<String> outdated) {
        query.setParameter("theme", theme);
        if (choice == StoryChoice.OPEN) {
            query.setParameter("done", StoryStatus.DONE);
        }
        if (choice == StoryChoice.OUTDATED) {
            query.setParameter("outdated", outdated);
        }
        return query;
    }

    private static List<Story> whole(TypedQuery<Story> query) {
        query.setHint("eclipselink.batch.type", "IN");
        PARTS.forEach(part -> query.setHint("eclipselink.batch", part));
        return query.getResultList();
    }
}
