package nl.blauwdruk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.Reading;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.exchange.json.FindingsJson;
import nl.blauwdruk.exchange.project.ProjectFolder;
import nl.blauwdruk.model.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks blueprint files: can they be read without loss, and do they keep to the rules. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Controleer blauwdrukken: ontbreekt er iets, klopt het met elkaar, wat verdient aandacht.",
            "Bij een map gaat het om alle blauwdrukken daarin. De opdracht eindigt met 1 als er een fout is en met 2"
                    + " als een bestand niet te lezen is."
        })
public final class CheckCommand implements Callable<Integer> {

    /** What the answer can look like. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "BESTAND", arity = "1..*", description = "Blauwdrukken (.yaml, .bpmn) of mappen daarmee.")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "VORM", defaultValue = "text", description = "text (standaard) of json.")
    private Format format;

    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<String, Path> fileOf = new HashMap<>();
    private boolean isUnreadable;

    @Override
    public Integer call() {
        blueprintFiles().forEach(this::check);
        Output.write(
                null,
                switch (format) {
                    case JSON -> FindingsJson.write(findings);
                    case TEXT -> FindingsText.write(findings);
                });
        if (isUnreadable) {
            return ExitCode.WRONG_USE;
        }
        boolean isWrong = findings.values().stream().flatMap(List::stream).anyMatch(Finding::isError);
        return isWrong ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private List<Path> blueprintFiles() {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                ProjectFolder folder = ProjectFolder.of(file);
                folder.others().forEach(other -> Output.say(other + ": geen blauwdruk, overgeslagen."));
                all.addAll(folder.blueprints());
            } else {
                all.add(file);
            }
        }
        if (all.isEmpty()) {
            throw new WrongUse("Hier staan geen blauwdrukken. Geef een bestand of een map met blauwdrukken (.yaml).");
        }
        Set<Path> seen = new HashSet<>();
        return all.stream()
                .filter(file -> seen.add(file.toAbsolutePath().normalize()))
                .toList();
    }

    private void check(Path file) {
        try {
            Reading reading = BlueprintFiles.read(file);
            findings.put(file.toString(), findings(file, reading));
            Path other = fileOf.putIfAbsent(reading.blueprint().key(), file);
            if (other != null) {
                refuse("De naam '" + reading.blueprint().key() + "' komt dubbel voor: in " + other + " en " + file
                        + ". Geef elke blauwdruk een eigen naam.");
            }
        } catch (UnreadableFile e) {
            if (format == Format.JSON) {
                findings.put(file.toString(), e.problems());
            }
            refuse(e.getMessage());
        }
    }

    /** A process model has no lanes to keep to the rules; that it can be read is all there is to check. */
    private static List<Finding> findings(Path file, Reading reading) {
        if (!BlueprintFiles.isBpmn(file.toString())) {
            return reading.check();
        }
        Output.say(file + ": een procesmodel, te lezen; de regels voor blauwdrukken gelden er niet voor.");
        return reading.findings();
    }

    private void refuse(String message) {
        Output.say(message);
        isUnreadable = true;
    }
}
