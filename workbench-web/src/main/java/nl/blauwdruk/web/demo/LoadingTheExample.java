package nl.blauwdruk.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.yaml.ThemesYaml;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.format.RecordedStory;
import nl.blauwdruk.story.format.StoryProgressJson;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.pack.MakingPacks;
import nl.blauwdruk.web.story.GeneratingStories;
import nl.blauwdruk.web.theme.DescribingThemes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty workbench with the project folder that {@code blauwdruk.example} names; does nothing without it. */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each use case has a transaction of its own
public class LoadingTheExample {

    private static final Logger LOG = System.getLogger(LoadingTheExample.class.getName());
    private static final String BY = "Voorbeeldset";
    private static final String THEMES = "themas.yaml";
    private static final String STORIES = "stories.json";
    /** Groningen, whose pack of the first theme is recorded as loaded. */
    private static final String LOADED = "0014";

    @Inject
    @ConfigProperty(name = "blauwdruk.example")
    private Optional<String> folder;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private DescribingThemes describing;

    @Inject
    private GeneratingStories generating;

    @Inject
    private PlayingASprint playing;

    @Inject
    private MakingPacks making;

    @PostConstruct
    void load() {
        if (folder.isEmpty() || !browsing.all().isEmpty()) {
            return;
        }
        Path example = Path.of(folder.get());
        List<Theme> themes = ThemesYaml.read(THEMES, BoundedBytes.of(example.resolve(THEMES)));
        describing.describeAll(themes);
        List<UploadedFile> files = themes.stream()
                .flatMap(theme -> filesOf(example.resolve(theme.key())).stream())
                .toList();
        int imported = importing.importFiles(files, BY).size();
        int written = generating.generate().fresh();
        playProgramme(example, themes);
        LOG.log(Level.INFO, "Loaded {0} blueprints of the example and wrote {1} stories", imported, written);
    }

    /** How far the example's stories have come, the sprint that runs and a pack that was loaded. */
    private void playProgramme(Path example, List<Theme> themes) {
        Path recorded = example.resolve(STORIES);
        if (!Files.exists(recorded)) {
            return;
        }
        List<StoryProgress> progress = StoryProgressJson.read(BoundedBytes.of(recorded)).stream()
                .map(RecordedStory::progress)
                .toList();
        generating.record(progress);
        for (Theme theme : themes) {
            String prefix = theme.key() + "/";
            playing.play(
                    theme.key(),
                    progress.stream()
                            .filter(story -> story.id().startsWith(prefix))
                            .toList());
        }
        making.recordLoaded(themes.get(0).key(), LOADED, "test", BY);
    }

    private static List<UploadedFile> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file ->
                            new UploadedFile(folder.getFileName() + "/" + file.getFileName(), BoundedBytes.of(file)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the example in " + folder, e);
        }
    }
}
