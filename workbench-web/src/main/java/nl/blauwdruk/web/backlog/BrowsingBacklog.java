package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.SprintItem;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.story.JpaStories;
import nl.blauwdruk.web.story.ReadingStories;

/** Reads a backlog a page at a time: only the stories of the page are read whole, all else is counted by the database. */
@ApplicationScoped
@Does(Operation.READ)
public class BrowsingBacklog {

    static final int PAGE = 100;

    private final JpaBacklog backlog;
    private final JpaStories stories;
    private final ReadingStories reading;
    private final Access access;

    @Inject
    public BrowsingBacklog(JpaBacklog backlog, JpaStories stories, ReadingStories reading, Access access) {
        this.backlog = backlog;
        this.stories = stories;
        this.reading = reading;
        this.access = access;
    }

    protected BrowsingBacklog() { // for CDI
        this(null, null, null, null);
    }

    /**
     * A page of a backlog, and what stands above it.
     *
     * @param places in the backlog by key of the stories of this page, from 1
     * @param early by key of a story the code of the one it needs and that stands after it
     * @param found how many pass the filter, on all pages
     * @param page which one it is, from 1; the last one when there are fewer than was asked for
     * @param outdated keys of all outdated stories of the theme
     * @param labels of all stories of the theme
     * @param own how many unfinished ones are for the reader's municipality
     */
    public record BacklogPage(
            List<Story> stories,
            Map<String, Integer> places,
            Map<String, String> early,
            long found,
            int page,
            Set<String> outdated,
            long own,
            BacklogFigures figures,
            List<String> phases,
            List<String> labels) {

        static final BacklogPage NONE = new BacklogPage(
                List.of(), Map.of(), Map.of(), 0, 1, Set.of(), 0, BacklogFigures.NONE, List.of(), List.of());
    }

    /** @param asked number of the page, from 1 */
    @Transactional
    public BacklogPage page(String theme, BacklogFilter filter, int asked) {
        Set<String> outdated = reading.outdated(theme);
        BacklogConditions conditions = conditions(theme, filter, outdated);
        long found = backlog.count(conditions);
        int last = (int) Math.max(1, (found + PAGE - 1) / PAGE);
        int page = Math.max(1, Math.min(asked, last));
        List<String> keys = backlog.keys(conditions, (page - 1) * PAGE, PAGE);
        List<Story> read = stories.withKeys(keys);
        return new BacklogPage(
                read,
                stories.places(theme, keys),
                backlog.tooEarly(read),
                found,
                page,
                outdated,
                own(theme, outdated),
                backlog.figures(theme),
                backlog.phases(theme),
                backlog.labels(theme));
    }

    private long own(String theme, Set<String> outdated) {
        return access.person().municipality().isEmpty()
                ? 0
                : backlog.count(conditions(theme, BacklogFilter.of(none -> null).showing(BacklogFilter.OWN), outdated));
    }

    private BacklogConditions conditions(String theme, BacklogFilter filter, Set<String> outdated) {
        return new BacklogConditions(
                theme,
                filter,
                outdated,
                filter.label().isEmpty() ? Set.of() : backlog.spellings(theme, filter.label()),
                access.person().municipality().orElse(null));
    }

    /** The page a story stands on, from 1; the first one when the filter keeps it out. */
    @Transactional
    public int pageOf(String theme, BacklogFilter filter, String key) {
        return stories.byKey(key)
                .map(story -> backlog.count(
                        conditions(theme, filter, outdated(theme, filter)).and("s.rank < :rank", "rank", story.rank())))
                .map(before -> (int) (before / PAGE) + 1)
                .orElse(1);
    }

    /** Keys of all stories that pass a filter, at most so many. */
    @Transactional
    public List<String> keys(String theme, BacklogFilter filter, int most) {
        return backlog.keys(conditions(theme, filter, outdated(theme, filter)), 0, most);
    }

    private Set<String> outdated(String theme, BacklogFilter filter) {
        return filter.show().equals(BacklogFilter.OUTDATED) ? reading.outdated(theme) : Set.of();
    }

    /** Key of the story of a theme with a code, in capitals or not. */
    @Transactional
    public Optional<String> withCode(String theme, String code) {
        return backlog.withCode(theme, code);
    }

    /** Key of the story in the backlog up to which a sprint comes: the last one that is in it. */
    @Transactional
    public Optional<String> endOf(Sprint sprint) {
        return backlog.lastOf(sprint.items().stream().map(SprintItem::story).toList());
    }
}
