package nl.blauwdruk.web.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.story.backlog.KnownStories;
import nl.blauwdruk.story.backlog.Regenerated;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Origin;
import nl.blauwdruk.story.generation.StoryGenerator;
import nl.blauwdruk.story.generation.ThemeInput;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.DecidingDifferences;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.search.Indexing;

/** Writes the stories of all themes from the blueprints as they are now, and links them to what they were made from. */
@ApplicationScoped
public class GeneratingStories {

    private final ComparingThemes comparing;
    private final DecidingDifferences deciding;
    private final Themes themes;
    private final Stories stories;
    private final TraceLinks links;
    private final Indexing indexing;
    private final Access access;
    private final Audit audit;

    @Inject
    public GeneratingStories(
            ComparingThemes comparing,
            DecidingDifferences deciding,
            Themes themes,
            Stories stories,
            TraceLinks links,
            Indexing indexing,
            Access access,
            Audit audit) {
        this.comparing = comparing;
        this.deciding = deciding;
        this.themes = themes;
        this.stories = stories;
        this.links = links;
        this.indexing = indexing;
        this.access = access;
        this.audit = audit;
    }

    protected GeneratingStories() { // for CDI
        this(null, null, null, null, null, null, null, null);
    }

    /** What generating did to the stories of all themes together. */
    public record Outcome(int fresh, int updated, int unchanged, int conflicts) {

        /** Whether there is something to look at. */
        public boolean isNews() {
            return fresh + updated + conflicts > 0;
        }

        private String inShort() {
            return fresh + " nieuw, " + updated + " bijgewerkt, " + conflicts + " botsen, " + unchanged + " gelijk";
        }
    }

    /** Writes new stories, brings known ones up to date without losing what people wrote, and marks those that vanished. */
    @Transactional
    @Does(Operation.GENERATE_STORIES)
    public Outcome generate() {
        access.require(Operation.GENERATE_STORIES, Scope.PROGRAMME);
        List<ThemeInput> inputs = new ArrayList<>();
        for (Theme theme : themes.all()) {
            comparing.of(theme.key()).map(compared -> input(theme, compared)).ifPresent(inputs::add);
        }
        Map<String, List<GeneratedStory>> byTheme = new HashMap<>();
        new StoryGenerator()
                .generate(inputs)
                .forEach(story -> byTheme.computeIfAbsent(story.theme(), key -> new ArrayList<>())
                        .add(story));
        Map<Regenerated, Integer> counts = new EnumMap<>(Regenerated.class);
        StoryCodes codes = StoryCodes.of(themes.all().stream().map(Theme::key).toList());
        int fresh = 0;
        for (ThemeInput input : inputs) {
            fresh += store(input.key(), byTheme.getOrDefault(input.key(), List.of()), codes, counts);
        }
        Outcome outcome = new Outcome(
                fresh,
                counts.getOrDefault(Regenerated.UPDATED, 0),
                counts.getOrDefault(Regenerated.UNCHANGED, 0),
                counts.getOrDefault(Regenerated.CONFLICT, 0));
        audit.record(Change.of(Operation.GENERATE_STORIES, "story", "alle", "", outcome.inShort()));
        return outcome;
    }

    private ThemeInput input(Theme theme, ThemeComparison compared) {
        return new ThemeInput(
                theme.key(),
                compared.blueprints().base(),
                compared.blueprints().variants(),
                compared.comparison(),
                deciding.outcomes(theme.key()));
    }

    private int store(
            String theme, List<GeneratedStory> generated, StoryCodes codes, Map<Regenerated, Integer> counts) {
        KnownStories known = new KnownStories(stories.ofTheme(theme));
        List<Story> changed = new ArrayList<>(known.all());
        List<GeneratedStory> fresh = generated.stream()
                .filter(story -> known.of(story.id()).isEmpty())
                .toList();
        List<String> names = codes.next(theme, known.highestNumber(), fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            Story written = new Story(fresh.get(i), names.get(i), known.all().size() + i + 1);
            stories.add(written);
            changed.add(written);
            links.addAll(linksOf(written.key(), fresh.get(i).origin()));
        }
        known.regenerate(generated).forEach(result -> {
            counts.merge(result.what(), 1, Integer::sum);
            linkNewElements(result.story().key(), result.origin());
        });
        indexing.changed(changed);
        return fresh.size();
    }

    /** Elements that came to belong to a story get a link; a link that is there keeps the fingerprint somebody looked at. */
    private void linkNewElements(String key, List<Origin> origin) {
        Set<String> linked = new HashSet<>();
        links.to(TargetKind.STORY, key)
                .forEach(link -> linked.add(link.element().value()));
        links.addAll(linksOf(key, origin).stream()
                .filter(link -> !linked.contains(link.element().value()))
                .toList());
    }

    private static List<TraceLink> linksOf(String key, List<Origin> origins) {
        return origins.stream()
                .map(origin -> new TraceLink(origin.element(), origin.fingerprint(), TargetKind.STORY, key))
                .toList();
    }

    /** Takes over how far stories have come, as a project folder records it; unknown stories are passed over. */
    @Transactional
    @Does(Operation.GENERATE_STORIES)
    public void record(List<StoryProgress> progress) {
        access.require(Operation.GENERATE_STORIES, Scope.PROGRAMME);
        audit.record(Change.of(Operation.GENERATE_STORIES, "story", "alle", "", progress.size() + " met voortgang"));
        progress.forEach(known -> stories.byKey(known.id()).ifPresent(story -> story.record(known)));
    }
}
