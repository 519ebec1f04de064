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
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.story.ReadingStories;
import nl.blauwdruk.web.theme.DescribingThemes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty workbench with the project folder that {@code blauwdruk.example} names; does nothing without it. A start
 * that was cut short is finished by the next one: what is there is kept, what is missing is added.
 */
@Singleton
@Startup
@DependsOn({"Migrator", "TermListAtStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each use case has a transaction of its own
public class LoadingTheExample {

    private static final Logger LOG = System.getLogger(LoadingTheExample.class.getName());
    private static final Person EXAMPLE = new Person("voorbeeldset", "Voorbeeldset", List.of(), Via.SYSTEM, false);
    private static final String THEMES = "themas.yaml";

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
    private ReadingStories reading;

    @Inject
    private PlayingTheProgramme playing;

    @PostConstruct
    void load() {
        if (folder.isEmpty()) {
            return;
        }
        CurrentPerson.runAs(EXAMPLE, () -> fill(Path.of(folder.get())));
    }

    private boolean fill(Path example) {
        if (browsing.all().isEmpty()) {
            importThemes(example, themesOf(example));
        }
        if (reading.isEmpty()) {
            int written = playing.play(example, themesOf(example));
            LOG.log(Level.INFO, "Wrote {0} stories of the example", written);
        }
        return true;
    }

    private void importThemes(Path example, List<Theme> themes) {
        describing.describeAll(themes);
        List<UploadedFile> files = themes.stream()
                .flatMap(theme -> filesOf(example.resolve(theme.key())).stream())
                .toList();
        int imported = importing.importFiles(files).size();
        LOG.log(Level.INFO, "Loaded {0} blueprints of the example", imported);
    }

    private static List<Theme> themesOf(Path example) {
        return ThemesYaml.read(THEMES, BoundedBytes.of(example.resolve(THEMES)));
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
