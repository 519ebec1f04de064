package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.backlog.BacklogOrder.Ranked;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryStatus;

/** Stories in the database; a theme with all its parts comes in a fixed number of queries. */
@ApplicationScoped
public class JpaStories implements Stories {

    private static final List<String> PARTS =
            List.of("s.criteria", "s.scope", "s.after", "s.leftFindings", "s.lentLinks");

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
                entities.createQuery("select s from Story s where s.theme = :theme order by s.rank, s.id", Story.class);
        return whole(query.setParameter("theme", theme));
    }

    @Override
    public List<Story> all() {
        return whole(entities.createQuery("select s from Story s order by s.theme, s.rank, s.id", Story.class));
    }

    @Override
    public void add(Story story) {
        entities.persist(story);
    }

    /** The stories with these keys, in the order of their backlog; unknown keys are passed over. */
    public List<Story> withKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : whole(entities.createQuery(
                                "select s from Story s where s.key in :keys order by s.rank, s.id", Story.class)
                        .setParameter("keys", keys));
    }

    /** The keys and ranks of the stories of a theme that have not vanished, in order. */
    public List<Ranked> order(String theme) {
        return entities.createQuery(
                        "select s.key, s.rank from Story s where " + condition(StoryChoice.ALL)
                                + " order by s.rank, s.id",
                        Object[].class)
                .setParameter("theme", theme)
                .getResultStream()
                .map(row -> new Ranked((String) row[0], (Long) row[1]))
                .toList();
    }

    /** Places in the backlog of a theme by key, from 1, of those of these stories that have not vanished. */
    public Map<String, Integer> places(String theme, Collection<String> keys) {
        Map<String, Integer> places = new HashMap<>();
        if (keys.isEmpty()) {
            return places;
        }
        Query query = entities.createNativeQuery("select t.story_key, t.in_row from (select story_key,"
                        + " row_number() over (order by place, id) as in_row from story"
                        + " where theme_code = ? and vanished = false) t where t.story_key in ("
                        + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")")
                .setParameter(1, theme);
        int number = 2;
        for (String key : keys) {
            query.setParameter(number++, key);
        }
        for (Object row : query.getResultList()) {
            places.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue());
        }
        return places;
    }

    @Override
    public void remove(Story story) {
        entities.remove(story);
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
                "select s from Story s where " + condition(choice) + " order by s.rank, s.id", Story.class);
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
