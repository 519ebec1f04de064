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
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.search.Indexing;
import nl.blauwdruk.web.store.Expected;

/** Takes blueprint files in, all or nothing. */
@ApplicationScoped
public class ImportingBlueprints {

    private final Blueprints blueprints;
    private final Themes themes;
    private final JpaRevisions revisions;
    private final DescribedSteps described;
    private final Indexing indexing;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public ImportingBlueprints(
            Blueprints blueprints,
            Themes themes,
            JpaRevisions revisions,
            DescribedSteps described,
            Indexing indexing,
            Access access,
            Audit audit,
            Clock clock) {
        this.blueprints = blueprints;
        this.themes = themes;
        this.revisions = revisions;
        this.described = described;
        this.indexing = indexing;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected ImportingBlueprints() { // for CDI
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Stores every file as a new blueprint or as a new revision of the one it names.
     *
     * @throws UnreadableFile with every problem of every file; then nothing is stored
     * @throws NotAllowed when one of them is not for this person to change; then nothing is stored either
     */
    @Transactional
    @Does({Operation.IMPORT_VARIANT, Operation.IMPORT_BASE})
    public List<ImportedBlueprint> importFiles(List<UploadedFile> files) {
        List<ReadFile> read = readAll(files);
        requireRights(read.stream().map(file -> file.reading().blueprint()).toList());
        return store(read);
    }

    /**
     * Stores a file as the next revision of the blueprint it names.
     *
     * @param key of the blueprint, which the file must name too
     * @param expected revision of the blueprint that whoever changes it read
     * @throws IllegalArgumentException when the file is another blueprint
     * @throws UnknownBlueprint when there is none with this key
     */
    @Transactional
    @Does({Operation.IMPORT_VARIANT, Operation.IMPORT_BASE})
    public ImportedBlueprint replace(String key, Expected expected, UploadedFile file) {
        ReadFile read = readAll(List.of(file)).get(0);
        Blueprint wanted = read.reading().blueprint();
        requireRights(List.of(wanted));
        if (!wanted.key().equals(key)) {
            throw new IllegalArgumentException("The file is " + wanted.key() + ", not " + key);
        }
        Blueprint now = blueprints.byKey(key).orElseThrow(() -> new UnknownBlueprint(key));
        expected.require(now.revision());
        return store(List.of(read)).get(0);
    }

    /** What they say of the base is kept when all are there, whatever their order. */
    private List<ImportedBlueprint> store(List<ReadFile> read) {
        List<ImportedBlueprint> stored = new ArrayList<>();
        List<Blueprint> now = new ArrayList<>();
        for (ReadFile file : read) {
            Blueprint kept = store(file.name(), file.reading());
            now.add(kept);
            stored.add(new ImportedBlueprint(
                    kept.key(), file.name(), kept.revision(), file.reading().findings()));
        }
        described.keep(now);
        return stored;
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

    private Blueprint store(String file, Reading reading) {
        Blueprint read = reading.blueprint();
        requireTheme(read.theme());
        Optional<Blueprint> known = blueprints.byKey(read.key());
        String before = known.map(ImportingBlueprints::inShort).orElse("");
        known.ifPresentOrElse(blueprint -> blueprint.become(read), () -> add(read));
        Blueprint now = known.orElse(read);
        record(now, before, file);
        return now;
    }

    private void requireTheme(String theme) {
        if (themes.byKey(theme).isEmpty()) {
            access.require(Operation.DESCRIBE_THEME, Scope.ofTheme(theme));
            themes.add(Theme.named(theme, themes.all().size() + 1));
        }
    }

    /** Also to what is there now under the same id: a file may not take over what belongs to another. */
    private void requireRights(List<Blueprint> read) {
        List<Blueprint> touched = new ArrayList<>(read);
        read.forEach(file -> blueprints.byKey(file.key()).ifPresent(touched::add));
        access.requireAll(
                Operation.IMPORT_BASE,
                touched.stream()
                        .filter(Blueprint::isBase)
                        .map(base -> Scope.ofTheme(base.theme()))
                        .toList());
        access.requireAll(
                Operation.IMPORT_VARIANT,
                touched.stream()
                        .filter(one -> !one.isBase())
                        .map(ImportingBlueprints::scopeOf)
                        .toList());
    }

    private static Scope scopeOf(Blueprint variant) {
        return Scope.of(variant.owner().orElseThrow().code(), variant.theme());
    }

    /** What a person brings in as a concept is for its municipality alone until it is shared. */
    private void add(Blueprint read) {
        if (access.person().via() != Via.SYSTEM) {
            read.keepPrivate();
        }
        blueprints.add(read);
    }

    /**
     * Shows a concept to the whole programme; from then on it counts in comparison and stories.
     *
     * @throws UnknownBlueprint when there is none with this key
     */
    @Transactional
    @Does(Operation.SHARE_VARIANT)
    public void share(String key) {
        Blueprint variant =
                blueprints.byKey(key).filter(known -> !known.isBase()).orElseThrow(() -> new UnknownBlueprint(key));
        access.require(Operation.SHARE_VARIANT, scopeOf(variant));
        if (!variant.isShared()) {
            variant.share();
            indexing.changed(variant);
            audit.record(change(Operation.SHARE_VARIANT, variant, "alleen voor de gemeente", "gedeeld"));
        }
    }

    private static Change change(Operation operation, Blueprint blueprint, String before, String after) {
        return Change.in(blueprint.theme(), operation, "blueprint", blueprint.key(), before, after)
                .at(blueprint.owner().map(code -> code.code()).orElse(null));
    }

    private void record(Blueprint now, String before, String file) {
        Operation operation = now.isBase() ? Operation.IMPORT_BASE : Operation.IMPORT_VARIANT;
        String reason = "Ingelezen uit " + file;
        indexing.changed(now);
        audit.record(change(operation, now, before, inShort(now)).because(reason));
        revisions.add(new Revision(
                now.key(),
                now.revision(),
                clock.instant(),
                access.person().name(),
                reason,
                BlueprintYamlWriter.write(now)));
    }

    private static String inShort(Blueprint blueprint) {
        return "revisie " + blueprint.revision() + ", " + blueprint.steps().size() + " stappen, "
                + blueprint.status().word();
    }
}
