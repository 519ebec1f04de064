package nl.blauwdruk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.exchange.json.PackRecordJson;
import nl.blauwdruk.exchange.project.PackRecord;
import nl.blauwdruk.exchange.project.ProjectFolder;
import nl.blauwdruk.exchange.result.ScenarioResult;
import nl.blauwdruk.exchange.result.TestResultFiles;
import nl.blauwdruk.exchange.yaml.BlueprintYaml;
import nl.blauwdruk.exchange.yaml.ThemesYaml;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.report.coverage.Coverage;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.coverage.LoadedPack;
import nl.blauwdruk.report.coverage.StoryStandings;
import nl.blauwdruk.report.coverage.TargetStates;
import nl.blauwdruk.report.coverage.TestOutcome;
import nl.blauwdruk.story.format.RecordedStory;
import nl.blauwdruk.story.format.StoryProgressJson;
import nl.blauwdruk.story.format.UnreadableStories;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Origin;
import nl.blauwdruk.story.generation.StoryGenerator;
import nl.blauwdruk.story.generation.ThemeInput;

/** Measures realisation from the files of a project folder; what is absent there lowers the level. */
final class MeasuringProject {

    private static final String STORIES = "stories.json";

    private final Path folder;
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, List<Blueprint>> blueprints = new TreeMap<>();
    private final Map<String, Path> fileOf = new HashMap<>();

    MeasuringProject(Path folder) {
        this.folder = folder;
    }

    /** Reads the folder and measures every variant in it. */
    CoverageTotals measure() {
        readBlueprints();
        List<GeneratedStory> stories = stories();
        List<RecordedStory> recorded = recorded(stories);
        List<PackRecord> packs = PackRecordJson.readAll(folder.resolve(ProjectFolder.PACKS)).stream()
                .filter(PackRecord::isLoaded)
                .toList();
        List<TraceLink> links = links(stories, recorded);
        packs.forEach(pack -> links.addAll(pack.links()));
        Map<String, List<TraceLink>> linksOf = links.stream()
                .collect(Collectors.groupingBy(link -> link.element().blueprintKey()));
        TargetStates states = TargetStates.of(
                StoryStandings.of(
                        stories, recorded.stream().map(RecordedStory::progress).toList()),
                packs.stream().map(MeasuringProject::loaded).toList(),
                outcomes());
        List<Coverage> coverages = blueprints.values().stream()
                .flatMap(Collection::stream)
                .filter(blueprint -> !blueprint.isBase())
                .map(variant -> Coverage.of(variant, linksOf.getOrDefault(variant.key(), List.of()), states))
                .toList();
        return CoverageTotals.of(coverages, List.copyOf(themes.keySet()));
    }

    /** Name of each theme by its key. */
    Map<String, String> themeNames() {
        Map<String, String> names = new HashMap<>();
        blueprints.keySet().forEach(key -> names.put(key, Theme.named(key, 0).name()));
        themes.forEach((key, theme) -> names.put(key, theme.name()));
        return names;
    }

    private void readBlueprints() {
        ProjectFolder project = ProjectFolder.of(folder);
        for (Path file : project.others()) {
            byte[] content = BoundedBytes.of(file);
            if (BlueprintYaml.formatOf(content).equals(Optional.of(ThemesYaml.FORMAT))) {
                ThemesYaml.read(file.toString(), content).forEach(theme -> themes.putIfAbsent(theme.key(), theme));
            } else {
                Output.say(file + ": geen blauwdruk, overgeslagen.");
            }
        }
        for (Path file : project.blueprints()) {
            if (BlueprintFiles.isBpmn(file.toString())) {
                Output.say(file + ": een procesmodel is van geen gemeente, overgeslagen.");
            } else {
                take(file, BlueprintFiles.read(file).blueprint());
            }
        }
        if (blueprints.isEmpty()) {
            throw new WrongUse("In " + folder + " staan geen blauwdrukken (.yaml).");
        }
    }

    private void take(Path file, Blueprint blueprint) {
        Path other = fileOf.putIfAbsent(blueprint.key(), file);
        if (other != null) {
            throw new WrongUse("De naam '" + blueprint.key() + "' komt dubbel voor: in " + other + " en " + file
                    + ". Geef elke blauwdruk een eigen naam.");
        }
        blueprints
                .computeIfAbsent(blueprint.theme(), theme -> new ArrayList<>())
                .add(blueprint);
    }

    private List<GeneratedStory> stories() {
        Comparing comparing = new Comparing();
        List<ThemeInput> inputs = new ArrayList<>();
        blueprints.forEach((theme, all) -> {
            Optional<Blueprint> base = all.stream().filter(Blueprint::isBase).reduce(this::twoBases);
            List<Blueprint> variants =
                    all.stream().filter(blueprint -> !blueprint.isBase()).toList();
            inputs.add(new ThemeInput(theme, base, variants, comparing.compare(base, variants)));
        });
        return new StoryGenerator().generate(inputs);
    }

    private Blueprint twoBases(Blueprint one, Blueprint other) {
        throw new WrongUse("Thema " + one.theme() + " heeft twee basisblauwdrukken: " + fileOf.get(one.key()) + " en "
                + fileOf.get(other.key()) + ". Haal er één weg.");
    }

    private List<RecordedStory> recorded(List<GeneratedStory> stories) {
        Path file = folder.resolve(STORIES);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<RecordedStory> recorded = read(file);
        Set<String> known = stories.stream().map(GeneratedStory::id).collect(Collectors.toSet());
        recorded.stream()
                .map(story -> story.progress().id())
                .filter(id -> !known.contains(id))
                .forEach(id -> Output.say(file + ": story '" + id + "' komt niet uit deze blauwdrukken."));
        return recorded;
    }

    private static List<RecordedStory> read(Path file) {
        try {
            return StoryProgressJson.read(BoundedBytes.of(file));
        } catch (UnreadableStories e) {
            throw new UnreadableFile(file.toString(), 0, e.getMessage(), "Maak het bestand opnieuw met een export.");
        }
    }

    /** Where the file says what an element meant when someone last looked, that counts; else what it means now. */
    private static List<TraceLink> links(List<GeneratedStory> stories, List<RecordedStory> recorded) {
        List<TraceLink> links = new ArrayList<>();
        Set<String> looked = new HashSet<>();
        for (RecordedStory story : recorded) {
            for (Origin origin : story.origin()) {
                String id = story.progress().id();
                looked.add(id + " " + origin.element());
                links.add(new TraceLink(origin.element(), origin.fingerprint(), TargetKind.STORY, id));
            }
        }
        StoryStandings.links(stories).stream()
                .filter(link -> !looked.contains(link.target() + " " + link.element()))
                .forEach(links::add);
        return links;
    }

    private static LoadedPack loaded(PackRecord pack) {
        return new LoadedPack(
                pack.pack(), pack.environment().orElseThrow(), pack.day().orElseThrow());
    }

    /** Each tag of a result is a key someone may ask for; which of them are stories shows when they are. */
    private List<TestOutcome> outcomes() {
        return TestResultFiles.readAll(folder.resolve(ProjectFolder.RESULTS)).stream()
                .flatMap(result -> result.tags().stream().map(tag -> outcome(tag, result)))
                .toList();
    }

    private static TestOutcome outcome(String tag, ScenarioResult result) {
        return new TestOutcome(tag, result.isPassed() ? 1 : 0, result.isPassed() ? 0 : 1, result.day());
    }
}
