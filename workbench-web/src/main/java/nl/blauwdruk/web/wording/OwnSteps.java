package nl.blauwdruk.web.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.web.blueprint.BlueprintStamp;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.story.ReadingStories;
import nl.blauwdruk.web.term.OwnWords;
import nl.blauwdruk.web.theme.ChosenTheme;

/**
 * What the reader's municipality calls a step, for a quiet line beside it; empty text where nothing need be said: no other name,
 * no such step, no municipality. The comparison and the links of a theme are asked once per request, however many rows ask.
 */
@Named("ownSteps")
@RequestScoped
public class OwnSteps {

    /** A story of more steps of one blueprint is about none of them. */
    private static final int MOST_STEPS = 2;

    @Inject
    private OwnWords ownWords;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private ReadingStories stories;

    @Inject
    private ChosenTheme chosen;

    private Optional<String> municipality;
    private Map<String, String> themes;
    private final Map<String, StepNames> names = new HashMap<>();
    private Map<String, Set<ElementId>> stepsOfStories;

    /** A step by its blueprint and its mark. */
    public String of(String blueprint, String mark) {
        return municipality().isEmpty()
                ? ""
                : joined(namesIn(themeOf(blueprint))
                        .of(ElementId.ofStep(blueprint, mark).value())
                        .stream());
    }

    /** A shared step of the chosen theme by the id of its cluster. */
    public String ofCluster(String cluster) {
        return joined(namesIn(chosen.getKey()).ofCluster(cluster).stream());
    }

    /** The same where a variant stands beside it; nothing when that is the reader's own. */
    public String ofClusterBeside(String cluster, String variant) {
        boolean isOwn = municipality()
                .flatMap(code -> browsing.ofTheme(chosen.getKey()).ofMunicipality(code))
                .filter(own -> own.key().equals(variant))
                .isPresent();
        return isOwn ? "" : ofCluster(cluster);
    }

    /** The steps a set-up difference is about; nothing for the reader's own, which says so already. */
    public String ofDifference(SetupDifference difference) {
        if (municipality()
                .filter(code -> !code.equals(difference.municipality()))
                .isEmpty()) {
            return "";
        }
        StepNames here = namesIn(themeOf(difference.model()));
        Collection<ElementId> steps = difference.base().isEmpty() ? difference.own() : difference.base();
        return joined(steps.stream().flatMap(step -> here.of(step.value()).stream()));
    }

    /** The steps a story of the chosen theme was made from; nothing for one that is about many. */
    public String ofStory(String story) {
        if (municipality().isEmpty()) {
            return "";
        }
        Set<ElementId> steps = stepsOfStories().getOrDefault(story, Set.of());
        if (isAboutMany(steps)) {
            return "";
        }
        StepNames here = namesIn(chosen.getKey());
        return joined(steps.stream().flatMap(step -> here.of(step.value()).stream()));
    }

    private static boolean isAboutMany(Set<ElementId> steps) {
        return steps.stream()
                .collect(Collectors.groupingBy(ElementId::blueprintKey, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(count -> count > MOST_STEPS);
    }

    private static String joined(Stream<String> names) {
        return names.distinct().map(name -> "‘" + name + "’").collect(Collectors.joining(", "));
    }

    private Optional<String> municipality() {
        if (municipality == null) {
            municipality = ownWords.municipality();
        }
        return municipality;
    }

    private StepNames namesIn(String theme) {
        return names.computeIfAbsent(
                theme,
                key -> municipality()
                        .flatMap(code -> comparing.of(key).map(compared -> StepNames.of(compared, code)))
                        .orElse(StepNames.NONE));
    }

    private String themeOf(String blueprint) {
        if (themes == null) {
            themes = browsing.all().stream().collect(Collectors.toMap(BlueprintStamp::key, BlueprintStamp::theme));
        }
        return themes.getOrDefault(blueprint, "");
    }

    /** Steps of the base and of the reader's own variant. */
    private Map<String, Set<ElementId>> stepsOfStories() {
        if (stepsOfStories == null) {
            ThemeBlueprints theme = browsing.ofTheme(chosen.getKey());
            List<String> blueprints = Stream.concat(
                            theme.base().stream(),
                            municipality().stream().flatMap(code -> theme.ofMunicipality(code).stream()))
                    .map(Blueprint::key)
                    .toList();
            stepsOfStories = stories.stepsOfStories(chosen.getKey(), blueprints);
        }
        return stepsOfStories;
    }
}
