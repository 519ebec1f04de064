package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.Reading;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.exchange.yaml.BlueprintYamlWriter;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Blueprints;
import nl.blauwdruk.model.blueprint.Revision;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;

/** Takes blueprint files in, all or nothing. */
@ApplicationScoped
public class ImportingBlueprints {

    private final Blueprints blueprints;
    private final Themes themes;
    private final JpaRevisions revisions;
    private final Clock clock;

    @Inject
    public ImportingBlueprints(Blueprints blueprints, Themes themes, JpaRevisions revisions, Clock clock) {
        this.blueprints = blueprints;
        this.themes = themes;
        this.revisions = revisions;
        this.clock = clock;
    }

    protected ImportingBlueprints() { // for CDI
        this(null, null, null, null);
    }

    /**
     * Stores every file as a new blueprint or as a new revision of the one it names.
     *
     * @param by who hands them in
     * @throws UnreadableFile with every problem of every file; then nothing is stored
     */
    @Transactional
    public List<ImportedBlueprint> importFiles(List<UploadedFile> files, String by) {
        return readAll(files).stream()
                .map(file -> store(file.name(), file.reading(), by))
                .toList();
    }

    private record ReadFile(String name, Reading reading) {}

    private static List<ReadFile> readAll(List<UploadedFile> files) {
        List<ReadFile> readings = new ArrayList<>();
        Map<String, String> fileOfKey = new HashMap<>();
        List<UnreadableFile> refused = new ArrayList<>();
        for (UploadedFile file : files) {
            try {
                Reading reading = BlueprintFiles.read(file.name(), file.content());
                requireOwnKey(file.name(), fileOfKey.put(reading.blueprint().key(), file.name()));
                readings.add(new ReadFile(file.name(), reading));
            } catch (UnreadableFile e) {
                refused.add(e);
            }
        }
        if (!refused.isEmpty()) {
            throw together(refused);
        }
        return readings;
    }

    private static void requireOwnKey(String file, String other) {
        if (other != null) {
            throw new UnreadableFile(
                    file, 0, "Dit bestand heeft dezelfde id als " + other + ".", "Geef elk bestand een eigen id.");
        }
    }

    private static UnreadableFile together(List<UnreadableFile> refused) {
        if (refused.size() == 1) {
            return refused.get(0);
        }
        List<Finding> problems = refused.stream()
                .flatMap(file -> file.problems().stream()
                        .map(p -> new Finding(
                                p.rule(),
                                p.severity(),
                                file.file() + ": " + p.message(),
                                p.place(),
                                p.line(),
                                p.advice())))
                .toList();
        return new UnreadableFile(refused.size() + " bestanden", problems);
    }

    private ImportedBlueprint store(String file, Reading reading, String by) {
        Blueprint read = reading.blueprint();
        if (themes.byKey(read.theme()).isEmpty()) {
            themes.add(Theme.named(read.theme(), themes.all().size() + 1));
        }
        Optional<Blueprint> known = blueprints.byKey(read.key());
        known.ifPresentOrElse(blueprint -> blueprint.become(read), () -> blueprints.add(read));
        Blueprint now = known.orElse(read);
        revisions.add(new Revision(
                now.key(),
                now.revision(),
                clock.instant(),
                by,
                "Ingelezen uit " + file,
                BlueprintYamlWriter.write(now)));
        return new ImportedBlueprint(now.key(), file, now.revision(), reading.findings());
    }
}
