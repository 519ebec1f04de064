package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryStatus;

/** What the backlog page asks of the database: counts, and keys of a page; the same number of queries however many stories. */
@ApplicationScoped
class JpaBacklog {

    private static final String IN_ORDER = " order by s.rank, s.id";
    private static final String STATUS = "nl.blauwdruk.story.backlog.StoryStatus.";

    @PersistenceContext
    private EntityManager entities;

    /** Keys of the stories that pass, in order. */
    List<String> keys(BacklogConditions conditions, int first, int most) {
        return conditions
                .fill(entities.createQuery(
                        "select s.key from Story s where " + conditions.text() + IN_ORDER, String.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(BacklogConditions conditions) {
        return conditions
                .fill(entities.createQuery("select count(s) from Story s where " + conditions.text(), Long.class))
                .getSingleResult();
    }

    /** Figures of a whole theme; what is outdated or one's own is counted elsewhere. */
    BacklogFigures figures(String theme) {
        Object[] sums = entities.createQuery(
                        "select count(s), coalesce(sum(s.points), 0), " + number(open()) + ", "
                                + number("s.status = " + STATUS + "READY") + ", " + number("s.proposed = true") + ", "
                                + number("s.status = " + STATUS + "STORY")
                                + " from Story s where s.theme = :theme and s.vanished = false",
                        Object[].class)
                .setParameter("theme", theme)
                .getSingleResult();
        return new BacklogFigures(of(sums[0]), of(sums[1]), of(sums[2]), of(sums[3]), of(sums[4]), of(sums[5]));
    }

    private static String open() {
        return "s.status <> " + STATUS + "DONE";
    }

    private static String number(String condition) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }

    private static long of(Object sum) {
        return ((Number) sum).longValue();
    }

    /** Names of the phases of a theme, the one whose stories begin first at the top. */
    List<String> phases(String theme) {
        return entities.createQuery(
                        "select s.phase, min(s.rank) as beginning from Story s"
                                + " where s.theme = :theme and s.vanished = false group by s.phase order by beginning",
                        Object[].class)
                .setParameter("theme", theme)
                .getResultStream()
                .map(row -> (String) row[0])
                .toList();
    }

    /** Labels of the stories of a theme, in alphabetical order. */
    List<String> labels(String theme) {
        TreeSet<String> labels = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        labels.addAll(written(theme));
        return List.copyOf(labels);
    }

    /** The ways in which stories of a theme write a label: with other capitals. */
    Set<String> spellings(String theme, String label) {
        return written(theme).stream().filter(label::equalsIgnoreCase).collect(Collectors.toSet());
    }

    private List<String> written(String theme) {
        return entities.createQuery(
                        "select distinct l from Story s join s.labels l where s.theme = :theme and s.vanished = false",
                        String.class)
                .setParameter("theme", theme)
                .getResultList();
    }

    /** For each of these stories that stands before one it needs, both unfinished: the code of the first such one, by key. */
    Map<String, String> tooEarly(List<Story> stories) {
        Set<String> needed = stories.stream()
                .filter(story -> story.status() != StoryStatus.DONE)
                .flatMap(story -> story.after().stream())
                .collect(Collectors.toSet());
        Map<String, Object[]> others = new HashMap<>();
        if (!needed.isEmpty()) {
            entities.createQuery(
                            "select s.key, s.code, s.rank from Story s where s.key in :needed and s.vanished = false and "
                                    + open(),
                            Object[].class)
                    .setParameter("needed", needed)
                    .getResultList()
                    .forEach(row -> others.put((String) row[0], row));
        }
        Map<String, String> early = new HashMap<>();
        stories.stream()
                .filter(story -> story.status() != StoryStatus.DONE)
                .forEach(story -> firstLater(story, others).ifPresent(code -> early.put(story.key(), code)));
        return early;
    }

    private static Optional<String> firstLater(Story story, Map<String, Object[]> others) {
        return story.after().stream()
                .map(others::get)
                .filter(row -> row != null && (Long) row[2] > story.rank())
                .min((one, other) -> Long.compare((Long) one[2], (Long) other[2]))
                .map(row -> (String) row[1]);
    }

    /** Key of the last unfinished one of these stories in the order of the backlog. */
    Optional<String> lastOf(Collection<String> keys) {
        return keys.isEmpty()
                ? Optional.empty()
                : entities.createQuery(
                                "select s.key from Story s where s.key in :keys and " + open()
                                        + " order by s.rank desc, s.id desc",
                                String.class)
                        .setParameter("keys", keys)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    /** Key of the story of a theme with a code, in capitals or not. */
    Optional<String> withCode(String theme, String code) {
        return entities.createQuery(
                        "select s.key from Story s where s.theme = :theme and s.vanished = false and upper(s.code) = upper(:code)",
                        String.class)
                .setParameter("theme", theme)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
