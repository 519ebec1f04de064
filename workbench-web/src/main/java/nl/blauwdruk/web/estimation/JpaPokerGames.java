package nl.blauwdruk.web.estimation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.estimation.PokerGame;
import nl.blauwdruk.story.estimation.PokerGames;
import nl.blauwdruk.web.estimation.EstimatedStory.StoryName;

/** Games of planning poker in the database. */
@ApplicationScoped
public class JpaPokerGames implements PokerGames {

    private static final String ESTIMABLE =
            " from Story s where s.theme = :theme and s.vanished = false and s.proposed = false and s.status <> :done";

    private static final String UNESTIMATED = ESTIMABLE + " and s.points = 0";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<PokerGame> newest(String theme) {
        return entities.createQuery(
                        "select g from PokerGame g where g.theme = :theme order by g.began desc, g.id desc",
                        PokerGame.class)
                .setParameter("theme", theme)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws jakarta.persistence.PersistenceException when somebody else began one of its theme at the same moment */
    @Override
    public void add(PokerGame game) {
        newest(game.theme())
                .filter(before -> !before.isRunning(game.began())) // one that began just now keeps its place
                .ifPresent(PokerGame::makeRoom);
        entities.flush(); // or the new one would be written first
        entities.persist(game);
        entities.flush();
    }

    /** Keys of the stories of a theme that nobody has estimated, in the order of its backlog; the first so many. */
    List<String> unestimated(String theme, int most) {
        return filled(
                        entities.createQuery("select s.key" + UNESTIMATED + " order by s.rank, s.id", String.class),
                        theme)
                .setMaxResults(most)
                .getResultList();
    }

    /** Keys of the stories with these codes that can be estimated, in the order of the backlog. */
    List<String> estimable(String theme, Set<String> codes) {
        return filled(
                        entities.createQuery(
                                "select s.key" + ESTIMABLE + " and s.code in :codes order by s.rank, s.id",
                                String.class),
                        theme)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** How many there are that nobody has estimated. */
    long unestimated(String theme) {
        return filled(entities.createQuery("select count(s)" + UNESTIMATED, Long.class), theme)
                .getSingleResult();
    }

    /** The names of stories by their keys; those that are gone are not in it. */
    Map<String, StoryName> names(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select new nl.blauwdruk.web.estimation.EstimatedStory$StoryName(s.key, s.code, s.text.wish)"
                                        + " from Story s where s.key in :keys",
                                StoryName.class)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .collect(Collectors.toMap(StoryName::key, Function.identity()));
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, String theme) {
        return query.setParameter("theme", theme).setParameter("done", StoryStatus.DONE);
    }
}
