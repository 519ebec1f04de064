package nl.blauwdruk.report.coverage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;

/** Finds out, in time linear in elements and links, how far each element of one variant has come. */
final class Measuring {

    private final Blueprint variant;
    private final MunicipalityCode municipality;
    private final TargetStates states;
    private final Map<ElementId, Element> elements = new LinkedHashMap<>();
    private final Map<ElementId, List<TraceLink>> counting = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<UncountedLink> uncounted = new ArrayList<>();

    Measuring(Blueprint variant, TargetStates states) {
        this.variant = variant;
        this.states = states;
        municipality = variant.owner()
                .orElseThrow(() -> new IllegalArgumentException("No municipality realises " + variant.key()));
        variant.elements().forEach(element -> elements.put(element.id(), element));
    }

    Coverage measure(Collection<TraceLink> links) {
        links.stream().filter(this::isOurs).forEach(this::sort);
        uncounted.sort(Comparator.comparing(UncountedLink::reason)
                .thenComparing(UncountedLink::element)
                .thenComparing(UncountedLink::target));
        Map<String, StepPlace> places = places();
        List<CoveredElement> covered = elements.values().stream()
                .map(element -> cover(element, places.get(element.step())))
                .toList();
        return new Coverage(
                variant.theme(),
                municipality,
                variant.ownerName(),
                variant.key(),
                covered,
                uncounted,
                ResidentVerdict.of(variant));
    }

    private Map<String, StepPlace> places() {
        Map<String, StepPlace> places = new HashMap<>();
        for (Step step : variant.steps()) {
            places.put(step.mark(), new StepPlace(step.position(), step.key(), step.name()));
        }
        return places;
    }

    /** A link from this blueprint to something that can give a level: what was only generated or never run cannot. */
    private boolean isOurs(TraceLink link) {
        boolean leadsSomewhere = switch (link.targetKind()) {
            case STORY -> true;
            case PACK -> states.packs().containsKey(link.target());
            case TEST -> states.tests().containsKey(link.target());
        };
        return leadsSomewhere && link.element().blueprintKey().equals(variant.key());
    }

    private void sort(TraceLink link) {
        Optional<UncountedLink.Reason> reason = whyNot(link);
        if (reason.isPresent()) {
            Optional<String> name =
                    Optional.ofNullable(elements.get(link.element())).map(Element::name);
            uncounted.add(new UncountedLink(reason.get(), link.element(), name, link.targetKind(), link.target()));
        } else {
            counting.computeIfAbsent(link.element(), id -> new ArrayList<>()).add(link);
        }
    }

    private Optional<UncountedLink.Reason> whyNot(TraceLink link) {
        Element element = elements.get(link.element());
        StoryStanding story = states.stories().get(link.target());
        boolean isStory = link.targetKind() == TargetKind.STORY;
        if (element == null || (isStory && story == null)) {
            return Optional.of(UncountedLink.Reason.ORPHANED);
        }
        if (isStory && !story.scope().contains(municipality.code())) {
            return Optional.of(UncountedLink.Reason.UNWANTED);
        }
        if (link.isOutdated(element.fingerprint())) {
            return Optional.of(UncountedLink.Reason.OUTDATED);
        }
        boolean isNew = seen.add(link.element() + "\n" + link.targetKind() + "\n" + link.target());
        return isNew ? Optional.empty() : Optional.of(UncountedLink.Reason.DUPLICATE);
    }

    private CoveredElement cover(Element element, StepPlace place) {
        List<TraceLink> links = counting.getOrDefault(element.id(), List.of());
        List<StoryStanding> stories = to(links, TargetKind.STORY, states.stories()).stream()
                .filter(story -> story.level() != Level.NONE)
                .sorted(comparing(StoryStanding::story))
                .toList();
        Optional<StoryStanding> slowest = deciding(stories).stream().min(comparing(StoryStanding::level));
        if (slowest.isEmpty()) {
            return new CoveredElement(element, place, Level.NONE, List.of(), Evidence.NONE);
        }
        Optional<LoadedPack> pack = to(links, TargetKind.PACK, states.packs()).stream()
                .max(comparing(LoadedPack::day).thenComparing(LoadedPack::pack));
        List<TestOutcome> own = to(links, TargetKind.TEST, states.tests());
        Level level = level(slowest.get(), pack.isPresent(), isProven(deciding(stories), own));
        return new CoveredElement(
                element,
                place,
                level,
                stories,
                new Evidence(
                        slowest,
                        pack,
                        own.stream()
                                .findFirst()
                                .or(() -> slowest.map(story -> states.tests().get(story.story())))));
    }

    /** The stories that bear most closely on the element. */
    private static List<StoryStanding> deciding(List<StoryStanding> stories) {
        Optional<Bearing> closest = stories.stream().map(StoryStanding::bearing).min(naturalOrder());
        return stories.stream()
                .filter(story -> closest.equals(Optional.of(story.bearing())))
                .toList();
    }

    private static Level level(StoryStanding slowest, boolean isLoaded, boolean isProven) {
        if (slowest.bearing() == Bearing.CONCERN) {
            return Level.STORY;
        }
        if (slowest.level() != Level.DONE || !isLoaded) {
            return slowest.level();
        }
        return isProven ? Level.PROVEN : Level.CONFIGURED;
    }

    /** Tests passed for every deciding story, or tests of the element itself did; and none failed. */
    private boolean isProven(List<StoryStanding> deciding, List<TestOutcome> own) {
        List<TestOutcome> ofStories = deciding.stream()
                .map(story -> states.tests().get(story.story()))
                .filter(Objects::nonNull)
                .toList();
        boolean isTested = !own.isEmpty() || ofStories.size() == deciding.size();
        return isTested && Stream.concat(own.stream(), ofStories.stream()).allMatch(TestOutcome::isPassed);
    }

    private static <T> List<T> to(List<TraceLink> links, TargetKind kind, Map<String, T> states) {
        return links.stream()
                .filter(link -> link.targetKind() == kind)
                .map(link -> states.get(link.target()))
                .toList();
    }
}
