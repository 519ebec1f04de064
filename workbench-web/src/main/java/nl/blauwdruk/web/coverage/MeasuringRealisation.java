package nl.blauwdruk.web.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;
import nl.blauwdruk.web.pack.JpaPackRecords;
import nl.blauwdruk.web.pack.PackRecord;

/** Measures how far each municipality's own blueprint is realised, from trace links and the state of what they lead to. */
@ApplicationScoped
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
        ThemeBlueprints blueprints = browsing.ofTheme(theme);
        TargetStates states = states(theme);
        Map<String, List<TraceLink>> byBlueprint = new HashMap<>();
        List<String> keys = blueprints.variants().stream().map(Blueprint::key).toList();
        links.ofBlueprints(keys)
                .forEach(link -> byBlueprint
                        .computeIfAbsent(link.element().blueprintKey(), key -> new ArrayList<>())
                        .add(link));
        List<Coverage> coverages = blueprints.variants().stream()
                .map(variant -> Coverage.of(variant, byBlueprint.getOrDefault(variant.key(), List.of()), states))
                .toList();
        return CoverageTotals.of(coverages, List.of(theme));
    }

    /** The realisation of all themes. */
    @Transactional
    public CoverageTotals all() {
        List<String> order = themes.all().stream().map(theme -> theme.key()).toList();
        return CoverageTotals.of(
                order.stream()
                        .flatMap(theme -> ofTheme(theme).coverages().stream())
                        .toList(),
                order);
    }

    /** The realisation of one theme in one municipality; empty when it has no variant. */
    @Transactional
    public Optional<Coverage> of(String theme, String municipality) {
        return ofTheme(theme).coverages().stream()
                .filter(coverage -> coverage.municipality().code().equals(municipality))
                .findFirst();
    }

    /** Per municipality code the realised part of a theme, 0 to 1. */
    @Transactional
    public Map<String, Double> doneParts(String theme) {
        Map<String, Double> parts = new TreeMap<>();
        ofTheme(theme)
                .coverages()
                .forEach(coverage -> parts.put(
                        coverage.municipality().code(), coverage.counts().share()));
        return parts;
    }

    private TargetStates states(String theme) {
        Map<String, String> sprintOf = new HashMap<>();
        for (Sprint sprint : sprints.ofTheme(theme)) {
            sprint.items().forEach(item -> sprintOf.putIfAbsent(item.story(), "sprint " + sprint.number()));
        }
        List<StoryStanding> standings = themesWithSharedStories(theme).stream()
                .flatMap(of -> stories.ofTheme(of).stream())
                .filter(story -> !story.isVanished())
                .map(story -> standing(story, Optional.ofNullable(sprintOf.get(story.key()))))
                .toList();
        List<LoadedPack> loaded = packs.ofTheme(theme).stream()
                .filter(pack -> pack.loadedOn().isPresent())
                .map(MeasuringRealisation::loaded)
                .toList();
        return TargetStates.of(standings, loaded, List.of());
    }

    /** A building block stands in the backlog of one theme and serves others. */
    private Set<String> themesWithSharedStories(String theme) {
        Set<String> all = new HashSet<>();
        themes.all().forEach(known -> all.add(known.key()));
        all.add(theme);
        return all;
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
