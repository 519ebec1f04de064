package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.trace.LinkMark;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/** Reads stories, and says which rest on something that means something else now. */
@ApplicationScoped
@Does(Operation.READ)
public class ReadingStories {

    private final Stories stories;
    private final TraceLinks links;
    private final BrowsingBlueprints browsing;

    @Inject
    public ReadingStories(Stories stories, TraceLinks links, BrowsingBlueprints browsing) {
        this.stories = stories;
        this.links = links;
        this.browsing = browsing;
    }

    protected ReadingStories() { // for CDI
        this(null, null, null);
    }

    /** The stories of a theme in the order of its backlog. */
    @Transactional
    public List<Story> ofTheme(String theme) {
        return stories.ofTheme(theme).stream()
                .filter(story -> !story.isVanished())
                .toList();
    }

    /** Whether no story was ever written. */
    @Transactional
    public boolean isEmpty() {
        return stories.all().isEmpty();
    }

    @Transactional
    public Optional<Story> byKey(String key) {
        return stories.byKey(key);
    }

    /** The links of one story, with its element as it is now where it still exists. */
    @Transactional
    public List<LinkedElement> linksOf(Story story) {
        Map<String, Element> now = elementsOf(story.theme());
        return links.to(TargetKind.STORY, story.key()).stream()
                .map(link -> LinkedElement.of(link, elementNow(link, now)))
                .toList();
    }

    /** Building blocks rest on elements of other themes too. */
    private Optional<Element> elementNow(TraceLink link, Map<String, Element> now) {
        return Optional.ofNullable(now.get(link.element().value()))
                .or(() -> browsing.byKey(link.element().blueprintKey()).stream()
                        .flatMap(blueprint -> blueprint.elements().stream())
                        .filter(element -> element.id().equals(link.element()))
                        .findFirst());
    }

    /** Keys of the stories of a theme with an outdated link. */
    @Transactional
    public Set<String> outdated(String theme) {
        Map<String, Element> now = elementsOf(theme);
        Set<String> outdated = new TreeSet<>();
        ThemeBlueprints blueprints = browsing.ofTheme(theme);
        List<String> keys =
                blueprints.stamps().stream().map(stamp -> stamp.key()).toList();
        for (LinkMark link : links.marksOf(keys, TargetKind.STORY)) {
            Element element = now.get(link.element());
            if (element != null && !element.fingerprint().value().equals(link.fingerprint())) {
                outdated.add(link.target());
            }
        }
        return outdated;
    }

    /** For each story the marks of the base steps it was made from. */
    @Transactional
    public Map<String, Set<String>> baseStepsOfStories(String theme, String baseKey) {
        Map<String, Set<String>> marks = new HashMap<>();
        stepsOfStories(theme, List.of(baseKey))
                .forEach((story, steps) -> marks.put(
                        story,
                        steps.stream()
                                .map(step -> step.value().substring(baseKey.length() + 1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return marks;
    }

    /** For each story the steps of these blueprints of a theme it was made from, or from something in them. */
    @Transactional
    public Map<String, Set<ElementId>> stepsOfStories(String theme, List<String> blueprints) {
        Map<String, Element> now = elementsOf(theme);
        Map<String, Set<ElementId>> steps = new HashMap<>();
        for (LinkMark link : links.marksOf(blueprints, TargetKind.STORY)) {
            Element element = now.get(link.element());
            if (element != null) {
                steps.computeIfAbsent(link.target(), key -> new TreeSet<>())
                        .add(ElementId.ofStep(element.id().blueprintKey(), element.step()));
            }
        }
        return steps;
    }

    private Map<String, Element> elementsOf(String theme) {
        ThemeBlueprints blueprints = browsing.ofTheme(theme);
        Map<String, Element> elements = new HashMap<>();
        blueprints.base().ifPresent(base -> remember(base, elements));
        blueprints.variants().forEach(variant -> remember(variant, elements));
        return elements;
    }

    private static void remember(Blueprint blueprint, Map<String, Element> elements) {
        blueprint.elements().forEach(element -> elements.put(element.id().value(), element));
    }
}
