package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.story.backlog.Release;
import nl.blauwdruk.story.backlog.Spot;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.story.JpaStories;
import nl.blauwdruk.web.story.OrderingStories;
import nl.blauwdruk.web.story.ReadingStories;

/** Says which stories of a theme come in which release, and which releases there are: the story map. */
@ApplicationScoped
@Does(Operation.ORDER_BACKLOG)
public class PlanningReleases {

    /** Releases of one theme at most. */
    public static final int MOST = 30;

    private final JpaReleases releases;
    private final JpaStories stories;
    private final ReadingStories reading;
    private final OrderingStories ordering;
    private final BrowsingBlueprints browsing;
    private final Access access;
    private final Audit audit;

    @Inject
    public PlanningReleases(
            JpaReleases releases,
            JpaStories stories,
            ReadingStories reading,
            OrderingStories ordering,
            BrowsingBlueprints browsing,
            Access access,
            Audit audit) {
        this.releases = releases;
        this.stories = stories;
        this.reading = reading;
        this.ordering = ordering;
        this.browsing = browsing;
        this.access = access;
        this.audit = audit;
    }

    protected PlanningReleases() { // for CDI
        this(null, null, null, null, null, null, null);
    }

    /** The map of a theme; empty while the theme has no base, and so no journey. */
    @Transactional
    @Does(Operation.READ)
    public Optional<StoryMap> map(String theme) {
        return browsing.ofTheme(theme).base().map(base -> map(theme, base));
    }

    private StoryMap map(String theme, Blueprint base) {
        return StoryMap.of(
                base, releases.ofTheme(theme), releases.cards(theme), reading.baseStepsOfStories(theme, base.key()));
    }

    /** The releases of a theme, the earliest first. */
    @Transactional
    @Does(Operation.READ)
    public List<Release> ofTheme(String theme) {
        return releases.ofTheme(theme);
    }

    /**
     * Adds a release after the others.
     *
     * @throws IllegalArgumentException when the name does not fit or is there already, or there are {@link #MOST}
     */
    @Transactional
    public void add(String theme, String name) {
        access.require(Operation.ORDER_BACKLOG, Scope.ofTheme(theme));
        List<Release> all = releases.ofTheme(theme);
        if (all.size() >= MOST) {
            throw new IllegalArgumentException("A theme has at most " + MOST + " releases");
        }
        int position = all.stream().mapToInt(Release::position).max().orElse(0) + 1;
        Release added = new Release(theme, name, position);
        requireOther(all, added.name());
        releases.add(added);
        record(theme, "", added.name());
    }

    /** @throws IllegalArgumentException when the name does not fit or is there already, or there is no such release */
    @Transactional
    public void rename(String theme, long id, String name) {
        access.require(Operation.ORDER_BACKLOG, Scope.ofTheme(theme));
        Release release = find(theme, id);
        String before = release.name();
        requireOther(
                releases.ofTheme(theme).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList(),
                name == null ? "" : name.strip());
        release.rename(name);
        record(theme, before, release.name());
    }

    private static void requireOther(List<Release> others, String name) {
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            throw new IllegalArgumentException("There is a release " + name + " already");
        }
    }

    /** Removes a release; its stories are meant for none then. */
    @Transactional
    public void remove(String theme, long id) {
        access.require(Operation.ORDER_BACKLOG, Scope.ofTheme(theme));
        Release release = find(theme, id);
        releases.remove(release);
        record(theme, release.name(), "");
    }

    /** Lets a release come earlier or later than the one beside it; at an end it stays. */
    @Transactional
    public void move(String theme, long id, boolean earlier) {
        access.require(Operation.ORDER_BACKLOG, Scope.ofTheme(theme));
        List<Release> all = releases.ofTheme(theme);
        int at = all.indexOf(find(theme, id));
        int beside = earlier ? at - 1 : at + 1;
        if (beside >= 0 && beside < all.size()) {
            all.get(at).swapWith(all.get(beside));
            record(theme, all.get(at).name(), all.get(at).name() + (earlier ? " eerder" : " later"));
        }
    }

    /**
     * Says that stories come in a release, and where they stand in the backlog if that matters.
     *
     * @param id null for none
     * @param spot null leaves the order as it is
     * @throws IllegalArgumentException when there are too many, or one or the release is not of this theme
     */
    @Transactional
    public void put(String theme, Collection<String> keys, Long id, Spot spot) {
        access.require(Operation.ORDER_BACKLOG, Scope.ofTheme(theme));
        String name = id == null ? "" : find(theme, id).name();
        List<Story> chosen = stories.withKeys(keys);
        if (keys.size() > ChangingManyStories.MOST
                || chosen.size() < keys.size()
                || chosen.stream().anyMatch(story -> !story.theme().equals(theme))) {
            throw new IllegalArgumentException("The backlog of " + theme + " does not have all of these stories");
        }
        List<Release> all = releases.ofTheme(theme);
        for (Story story : chosen) {
            String before = all.stream()
                    .filter(release ->
                            story.release().filter(release.id()::equals).isPresent())
                    .map(Release::name)
                    .findFirst()
                    .orElse("");
            if (!before.equals(name)) {
                story.comesIn(id);
                audit.record(Change.in(
                        theme, Operation.ORDER_BACKLOG, "story", story.key(), "release " + before, "release " + name));
            }
        }
        if (spot != null) {
            ordering.move(theme, keys, spot);
        }
    }

    private Release find(String theme, long id) {
        return releases.ofTheme(theme).stream()
                .filter(release -> release.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Theme " + theme + " has no release " + id));
    }

    private void record(String theme, String before, String after) {
        audit.record(Change.in(theme, Operation.ORDER_BACKLOG, "theme", theme, before, after));
    }
}
