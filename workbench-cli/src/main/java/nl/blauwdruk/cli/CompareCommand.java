package nl.blauwdruk.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.Reading;
import nl.blauwdruk.exchange.json.ComparisonJson;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares blueprints of one theme: which steps are the same, what differs and how much overlaps. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Vergelijk blauwdrukken van één thema met de basis en met elkaar.",
            "Zonder --base is de blauwdruk met 'soort: basis' de basis; is die er niet, dan vergelijkt de opdracht"
                    + " de varianten alleen met elkaar."
        })
public final class CompareCommand implements Callable<Integer> {

    /** What the answer can look like. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "BESTAND", arity = "1..*", description = "Blauwdrukken (.yaml) of procesmodellen (.bpmn).")
    private List<Path> files;

    @Option(names = "--base", paramLabel = "BESTAND", description = "De blauwdruk die als basis dient.")
    private Path base;

    @Option(names = "--format", paramLabel = "VORM", defaultValue = "text", description = "text (standaard) of json.")
    private Format format;

    @Option(names = "--out", paramLabel = "BESTAND", description = "Schrijf het antwoord naar dit bestand.")
    private Path out;

    private final Map<String, Path> fileOf = new HashMap<>();
    private final List<Blueprint> variants = new ArrayList<>();
    private Optional<Blueprint> theBase = Optional.empty();

    @Override
    public Integer call() {
        readAll();
        requireOneTheme();
        Comparison comparison = new Comparing().compare(theBase, variants);
        Output.write(
                out,
                switch (format) {
                    case JSON -> ComparisonJson.write(comparison);
                    case TEXT ->
                        new ComparisonText(comparison, theBase, variants)
                                .toString()
                                .getBytes(StandardCharsets.UTF_8);
                });
        return ExitCode.DONE;
    }

    private void readAll() {
        List<Path> all = new ArrayList<>(files);
        if (base != null && all.stream().noneMatch(file -> isSame(file, base))) {
            all.add(0, base);
        }
        for (Path file : all) {
            Blueprint blueprint = read(file);
            if (isBase(file, blueprint)) {
                take(blueprint, file);
            } else {
                variants.add(blueprint);
            }
        }
        if (fileOf.size() < 2) {
            throw new WrongUse("Er is niets om mee te vergelijken. Geef ten minste twee blauwdrukken.");
        }
    }

    private Blueprint read(Path file) {
        Reading reading = BlueprintFiles.read(file);
        for (Finding finding : reading.findings()) {
            Output.say(file + (finding.line() > 0 ? ":" + finding.line() : "") + ": " + finding.message());
        }
        Path other = fileOf.putIfAbsent(reading.blueprint().key(), file);
        if (other != null) {
            throw new WrongUse("De naam '" + reading.blueprint().key() + "' komt dubbel voor: in " + other + " en "
                    + file + ". Geef elke blauwdruk een eigen naam.");
        }
        return reading.blueprint();
    }

    private boolean isBase(Path file, Blueprint blueprint) {
        if (base != null) {
            return isSame(file, base);
        }
        return blueprint.isBase() && !BlueprintFiles.isBpmn(file.toString());
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private void take(Blueprint blueprint, Path file) {
        if (theBase.isPresent()) {
            throw new WrongUse("Er zijn twee basisblauwdrukken: "
                    + fileOf.get(theBase.get().key()) + " en " + file + ". Kies er één met --base.");
        }
        theBase = Optional.of(blueprint);
    }

    private void requireOneTheme() {
        Set<String> themes = new HashSet<>();
        theBase.ifPresent(blueprint -> themes.add(blueprint.theme()));
        variants.forEach(variant -> themes.add(variant.theme()));
        themes.remove("");
        if (themes.size() > 1) {
            throw new WrongUse("Deze blauwdrukken zijn van verschillende thema's: "
                    + themes.stream().sorted().collect(Collectors.joining(", ")) + ". Vergelijk één thema tegelijk.");
        }
    }
}
