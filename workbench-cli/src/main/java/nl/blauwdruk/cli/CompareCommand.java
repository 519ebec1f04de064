package nl.blauwdruk.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.json.ComparisonJson;
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

    @Override
    public Integer call() {
        ThemeFiles.Theme theme = ThemeFiles.readOne(files, base);
        if (theme.variants().size() + theme.base().stream().count() < 2) {
            throw new WrongUse("Er is niets om mee te vergelijken. Geef ten minste twee blauwdrukken.");
        }
        List<Blueprint> all =
                Stream.concat(theme.base().stream(), theme.variants().stream()).toList();
        Comparing.inAnotherLanguage(all)
                .forEach(
                        key -> Output.say(
                                "'" + key
                                        + "' lijkt in een andere taal geschreven dan de rest. Zulke stappen worden bijna niet herkend."));
        Comparison comparison = new Comparing().compare(theme.base(), theme.variants());
        Output.write(
                out,
                switch (format) {
                    case JSON -> ComparisonJson.write(comparison);
                    case TEXT ->
                        new ComparisonText(comparison, theme.base(), theme.variants())
                                .toString()
                                .getBytes(StandardCharsets.UTF_8);
                });
        return ExitCode.DONE;
    }
}
