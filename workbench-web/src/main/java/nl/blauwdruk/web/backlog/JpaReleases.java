package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.blauwdruk.story.backlog.Release;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.StoryKind;

/** The releases of themes, and the cards of their story maps, in the database. */
@ApplicationScoped
class JpaReleases {

    @PersistenceContext
    private EntityManager entities;

    /** The releases of a theme, the earliest first. */
    List<Release> ofTheme(String theme) {
        return entities.createQuery(
                        "select r from Release r where r.theme = :theme order by r.position, r.id", Release.class)
                .setParameter("theme", theme)
                .getResultList();
    }

    void add(Release release) {
        entities.persist(release);
    }

    /** Removes a release; the stories that were meant for it are meant for none. */
    void remove(Release release) {
        entities.createQuery("update Story s set s.release = null where s.release = :id")
                .setParameter("id", release.id())
                .executeUpdate();
        entities.remove(release);
    }

    /** All stories of a theme as cards, in the order of its backlog; nothing is read that no card shows. */
    List<MapCard> cards(String theme) {
        return entities.createQuery(
                        "select s.key, s.code, s.text.wish, s.phase, s.status, s.kind, s.points, s.release from Story s"
                                + " where s.theme = :theme and s.vanished = false order by s.rank, s.id",
                        Object[].class)
                .setParameter("theme", theme)
                .getResultStream()
                .map(row -> new MapCard(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((StoryStatus) row[4]).word(),
                        row[5] == StoryKind.VARIATION,
                        ((Number) row[6]).intValue(),
                        (Long) row[7]))
                .toList();
    }
}
