package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.trace.LinkMark;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.quality.WrittenStory;
import nl.blauwdruk.story.quality.checking.BacklogQuality;
import nl.blauwdruk.story.quality.checking.CheckingStories;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/** Holds the backlog of a theme against the rules; what was said of the very same backlog last time is said again. */
@ApplicationScoped
@Does(Operation.READ)
public class CheckingBacklogs {

    private final TraceLinks links;
    private final BrowsingBlueprints browsing;
    private final Map<String, Checked> last = new ConcurrentHashMap<>();

    /** What was checked, and what came of it. */
    private record Checked(List<WrittenStory> stories, Map<String, String> steps, BacklogQuality quality) {

        boolean isAbout(List<WrittenStory> others, Map<String, String> otherSteps) {
            return stories.equals(others) && steps.equals(otherSteps);
        }
    }

    @Inject
    public CheckingBacklogs(TraceLinks links, BrowsingBlueprints browsing) {
        this.links = links;
        this.browsing = browsing;
    }

    protected CheckingBacklogs() { // for CDI
        this(null, null);
    }

    /**
     * What the rules say of these stories; of those that are out of the backlog they say nothing.
     *
     * @param stories all stories of the theme
     */
    @Transactional
    ThemeQuality of(String theme, List<Story> stories) {
        ThemeBlueprints blueprints = browsing.ofTheme(theme);
        Map<String, Set<String>> elements = elements(blueprints);
        List<WrittenStory> written = stories.stream()
                .filter(story -> !story.isVanished())
                .map(story -> WrittenStory.of(story, elements.getOrDefault(story.key(), Set.of())))
                .toList();
        Map<String, String> steps =
                blueprints.base().map(CheckingBacklogs::steps).orElse(Map.of());
        Checked before = last.get(theme);
        if (before == null || !before.isAbout(written, steps)) {
            before = new Checked(written, steps, new CheckingStories().check(written, steps));
            last.put(theme, before);
        }
        return new ThemeQuality(before.quality());
    }

    private Map<String, Set<String>> elements(ThemeBlueprints blueprints) {
        List<String> keys =
                blueprints.stamps().stream().map(stamp -> stamp.key()).toList();
        Map<String, Set<String>> elements = new HashMap<>();
        for (LinkMark link : links.marksOf(keys, TargetKind.STORY)) {
            elements.computeIfAbsent(link.target(), none -> new HashSet<>()).add(link.element());
        }
        return elements;
    }

    private static Map<String, String> steps(Blueprint base) {
        Map<String, String> names = new HashMap<>();
        base.steps()
                .forEach(step ->
                        names.put(ElementId.ofStep(base.key(), step.mark()).value(), step.name()));
        return names;
    }
}
