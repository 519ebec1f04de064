package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.Sprints;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.story.ReadingStories;

/** Reads the stories of a theme along the journey, with what is to be looked at. */
@ApplicationScoped
@Does(Operation.READ)
public class ReadingReviews {

    private final Stories stories;
    private final Sprints sprints;
    private final ReadingStories reading;
    private final BrowsingBlueprints browsing;
    private final CheckingBacklogs checking;

    @Inject
    public ReadingReviews(
            Stories stories,
            Sprints sprints,
            ReadingStories reading,
            BrowsingBlueprints browsing,
            CheckingBacklogs checking) {
        this.stories = stories;
        this.sprints = sprints;
        this.reading = reading;
        this.browsing = browsing;
        this.checking = checking;
    }

    protected ReadingReviews() { // for CDI
        this(null, null, null, null, null);
    }

    @Transactional
    ThemeReview of(String theme) {
        List<Story> all = stories.ofTheme(theme);
        Optional<Blueprint> base = browsing.ofTheme(theme).base();
        List<Story> shown = all.stream()
                .filter(story -> story.review().joinedInto().isEmpty())
                .sorted(alongJourney(theme, base))
                .toList();
        Map<String, List<Story>> joined = all.stream()
                .filter(story -> story.review().joinedInto().isPresent())
                .collect(Collectors.groupingBy(
                        story -> story.review().joinedInto().orElseThrow()));
        return new ThemeReview(shown, joined, checking.of(theme, all), reading.outdated(theme), base);
    }

    /** How many stories of a theme somebody has to look at. */
    @Transactional
    public long open(String theme) {
        return stories.ofTheme(theme).stream()
                .filter(story -> story.review().joinedInto().isEmpty() && ThemeReview.isOpen(story))
                .count();
    }

    /** By phase, then by the first step of the base, then by place in the backlog; what has no step comes last in its phase. */
    private Comparator<Story> alongJourney(String theme, Optional<Blueprint> base) {
        Map<String, Integer> phases = new HashMap<>();
        Map<String, Integer> steps = new HashMap<>();
        Map<String, Set<String>> stepsOf =
                base.map(one -> reading.baseStepsOfStories(theme, one.key())).orElse(Map.of());
        base.ifPresent(one -> {
            for (Phase phase : one.phases()) {
                phases.putIfAbsent(phase.name(), phases.size());
            }
            for (Step step : one.steps()) {
                steps.putIfAbsent(step.mark(), steps.size());
            }
        });
        return Comparator.comparing((Story story) -> phases.getOrDefault(story.phase(), Integer.MAX_VALUE))
                .thenComparing(Story::phase)
                .thenComparing(story -> stepsOf.getOrDefault(story.key(), Set.of()).stream()
                        .map(mark -> steps.getOrDefault(mark, Integer.MAX_VALUE))
                        .min(Comparator.naturalOrder())
                        .orElse(Integer.MAX_VALUE))
                .thenComparingLong(Story::rank)
                .thenComparing(Story::key);
    }

    /** Number of the newest sprint a story is in. */
    @Transactional
    Optional<Integer> sprintOf(Story story) {
        return sprints.ofTheme(story.theme()).stream()
                .filter(sprint ->
                        sprint.items().stream().anyMatch(item -> item.story().equals(story.key())))
                .map(Sprint::number)
                .findFirst();
    }
}
