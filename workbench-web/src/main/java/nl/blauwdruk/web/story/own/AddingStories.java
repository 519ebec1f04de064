package nl.blauwdruk.web.story.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.story.backlog.KnownStories;
import nl.blauwdruk.story.backlog.OwnStory;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryContent;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.search.Indexing;
import nl.blauwdruk.web.story.StoryCodes;

/** Adds a story that people wrote themselves to the end of a backlog; generating leaves it alone. */
@ApplicationScoped
public class AddingStories {

    private final Stories stories;
    private final Themes themes;
    private final BrowsingBlueprints blueprints;
    private final Indexing indexing;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public AddingStories(
            Stories stories,
            Themes themes,
            BrowsingBlueprints blueprints,
            Indexing indexing,
            Access access,
            Audit audit,
            Clock clock) {
        this.stories = stories;
        this.themes = themes;
        this.blueprints = blueprints;
        this.indexing = indexing;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected AddingStories() { // for CDI
        this(null, null, null, null, null, null, null);
    }

    /**
     * For whom who acts now may write: all municipalities of the theme, or their own; empty when for nobody, or while no municipality has
     * a variant.
     */
    @Transactional
    @Does(Operation.READ)
    public List<String> scope(String theme) {
        List<String> all = blueprints.ofTheme(theme).variants().stream()
                .flatMap(variant -> variant.owner().stream())
                .map(owner -> owner.code())
                .sorted()
                .toList();
        if (access.may(Operation.WRITE_STORY, Scope.ofTheme(theme))) {
            return all;
        }
        return all.stream()
                .filter(code -> access.may(Operation.WRITE_STORY, Scope.of(code, theme)))
                .toList();
    }

    /** Names of the phases a story can belong to, in the order of the journey. */
    @Transactional
    @Does(Operation.READ)
    public List<String> phases(String theme) {
        return blueprints.ofTheme(theme).base().stream()
                .map(Blueprint::phases)
                .flatMap(List::stream)
                .map(Phase::name)
                .toList();
    }

    /**
     * Adds it.
     *
     * @return its key
     * @throws IllegalArgumentException without a theme with a variant, or with a phase the base does not have
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public String add(String theme, StoryContent content) {
        List<String> scope = scope(theme);
        access.require(Operation.WRITE_STORY, scope.isEmpty() ? Scope.ofTheme(theme) : Scope.of(scope, theme));
        if (!phases(theme).contains(content.phase())) {
            throw new IllegalArgumentException("The base of " + theme + " has no phase " + content.phase());
        }
        List<Story> all = stories.ofTheme(theme);
        Story story = new Story(
                new OwnStory(
                        theme, code(theme, all), content, scope, access.person().name(), clock.instant()),
                all.size() + 1);
        stories.add(story);
        indexing.changed(List.of(story));
        String only = scope.size() == 1 ? scope.get(0) : null;
        audit.record(Change.in(
                        theme,
                        Operation.WRITE_STORY,
                        "story",
                        story.key(),
                        "",
                        content.text().wish())
                .at(only));
        return story.key();
    }

    private String code(String theme, List<Story> all) {
        StoryCodes codes = StoryCodes.of(themes.all().stream().map(Theme::key).toList());
        return codes.next(theme, new KnownStories(all).highestNumber(), 1).get(0);
    }
}
