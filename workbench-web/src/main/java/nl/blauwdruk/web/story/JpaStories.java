package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.backlog.BacklogOrder.Ranked;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.StoryKind;

/** Stories in the database; a theme with all its parts comes in a fixed number of queries. */
@ApplicationScoped
public class JpaStories implements Stories {

    private static final List<String> PARTS =
            List.of("s.criteria", "s.scope", "s.after", "s.leftFindings", "s.lentLinks", "s.labels");

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

    /** The proposed stories of a theme and those with these keys, without their texts. */
    public List<ScopedStory> scoped(String theme, Collection<String> keys) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select s.key, s.proposed, m from Story s left join s.scope m where " + condition(StoryChoice.ALL)
                        + (keys.isEmpty() ? " and s.proposed = true" : " and (s.proposed = true or s.key in :keys)"),
                Object[].class);
        if (!keys.isEmpty()) {
            query.setParameter("keys", keys);
        }
        Map<String, List<String>> scopes = new HashMap<>();
        Set<String> proposed = new HashSet<>();
        for (Object[] row : query.setParameter("theme", theme).getResultList()) {
            List<String> scope = scopes.computeIfAbsent((String) row[0], key -> new ArrayList<>());
            if (row[2] != null) {
                scope.add((String) row[2]);
            }
            if ((Boolean) row[1]) {
                proposed.add((String) row[0]);
            }
        }
        return scopes.entrySet().stream()
                .map(story ->
                        ScopedStory.of(theme, story.getKey(), proposed.contains(story.getKey()), story.getValue()))
                .toList();
    }

    /** Places in the backlog of a theme by key, from 1, of those of these stories that have not vanished. */
    public Map<String, Integer> places(String theme, Collection<String> keys) {
        Set<String> wanted = Set.copyOf(keys);
        Map<String, Integer> places = new HashMap<>();
        if (wanted.isEmpty()) {
            return places;
        }
        int place = 1;
        for (Ranked story : order(theme)) {
            if (wanted.contains(story.key())) {
                places.put(story.key(), place);
            }
            place++;
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

    /** How many of the stories of a theme are variations. */
    public long variations(String theme) {
        return entities.createQuery(
                        "select count(s) from Story s where " + condition(StoryChoice.ALL) + " and s.kind = :kind",
                        Long.class)
                .setParameter("theme", theme)
                .setParameter("kind", StoryKind.VARIATION)
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
