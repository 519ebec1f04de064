package nl.blauwdruk.web.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.report.coverage.Coverage;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.coverage.Level;
import nl.blauwdruk.report.coverage.LoadedPack;
import nl.blauwdruk.report.coverage.StoryStanding;
import nl.blauwdruk.report.coverage.StoryStandings;
import nl.blauwdruk.report.coverage.TargetStates;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.Sprints;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.pack.JpaPackRecords;
import nl.blauwdruk.web.pack.PackRecord;

/** Measures how far each municipality's own blueprint is realised, from trace links and the state of what they lead to. */
@ApplicationScoped
@Does(Operation.READ)
public class MeasuringRealisation {

    private final BrowsingBlueprints browsing;
    private final Themes themes;
    private final TraceLinks links;
    private final Stories stories;
    private final Sprints sprints;
    private final JpaPackRecords packs;

    @Inject
    public MeasuringRealisation(
            BrowsingBlueprints browsing,
            Themes themes,
            TraceLinks links,
            Stories stories,
            Sprints sprints,
            JpaPackRecords packs) {
        this.browsing = browsing;
        this.themes = themes;
        this.links = links;
        this.stories = stories;
        this.sprints = sprints;
        this.packs = packs;
    }

    protected MeasuringRealisation() { // for CDI
        this(null, null, null, null, null, null);
    }

    /** The realisation of a theme in all its municipalities. */
    @Transactional
    public CoverageTotals ofTheme(String theme) {
        return measure(List.of(theme));
    }

    /** The realisation of all themes. */
    @Transactional
    public CoverageTotals all() {
        return measure(themes.all().stream().map(theme -> theme.key()).toList());
    }

    /** The realisation of one theme in one municipality; empty when it has no variant. */
    @Transactional
    public Optional<Coverage> of(String theme, String municipality) {
        return ofTheme(theme).coverages().stream()
                .filter(coverage -> coverage.municipality().code().equals(municipality))
                .findFirst();
    }

    /** Reads what was made once, whatever the number of themes and municipalities. */
    private CoverageTotals measure(List<String> order) {
        List<Blueprint> variants = order.stream()
                .flatMap(theme -> browsing.ofTheme(theme).variants().stream())
                .toList();
        List<String> keys = variants.stream().map(Blueprint::key).toList();
        Map<String, List<TraceLink>> byBlueprint = links.ofBlueprints(keys).stream()
                .collect(Collectors.groupingBy(link -> link.element().blueprintKey()));
        TargetStates states = states();
        List<Coverage> coverages = variants.stream()
                .map(variant -> Coverage.of(variant, byBlueprint.getOrDefault(variant.key(), List.of()), states))
                .toList();
        return CoverageTotals.of(coverages, order);
    }

    /** Of all themes: a building block stands in the backlog of one theme and serves others. */
    private TargetStates states() {
        Map<String, String> sprintOf = new HashMap<>();
        for (Sprint sprint : sprints.all()) {
            sprint.items().forEach(item -> sprintOf.putIfAbsent(item.story(), "sprint " + sprint.number()));
        }
        List<StoryStanding> standings = stories.all().stream()
                .filter(story -> !story.isVanished())
                .map(story -> standing(story, Optional.ofNullable(sprintOf.get(story.key()))))
                .toList();
        List<LoadedPack> loaded =
                packs.loaded().stream().map(MeasuringRealisation::loaded).toList();
        return TargetStates.of(standings, loaded, List.of());
    }

    private static LoadedPack loaded(PackRecord pack) {
        return new LoadedPack(
                pack.key(), pack.environment().orElseThrow(), pack.loadedOn().orElseThrow());
    }

    private static StoryStanding standing(Story story, Optional<String> sprint) {
        Level level = story.isProposed() ? Level.NONE : StoryStandings.level(story.status());
        return new StoryStanding(
                story.key(),
                story.code(),
                level,
                StoryStandings.bearing(story.kind()),
                Set.copyOf(story.scope()),
                sprint);
    }
}
