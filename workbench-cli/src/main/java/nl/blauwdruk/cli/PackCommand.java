package nl.blauwdruk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.platform.pack.Pack;
import nl.blauwdruk.platform.pack.PackGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the pack of one municipality. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Maak het inrichtingspakket van één gemeente uit de blauwdrukken van een thema.")
public final class PackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BESTAND", arity = "1..*", description = "Blauwdrukken (.yaml) van één thema.")
    private List<Path> files;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            required = true,
            description = "CBS-code van de gemeente, zoals 0014.")
    private String municipality;

    @Option(names = "--base", paramLabel = "BESTAND", description = "De blauwdruk die als basis dient.")
    private Path base;

    @Option(
            names = "--out",
            paramLabel = "PLAATS",
            required = true,
            description = "Map, of een bestand dat op .zip eindigt.")
    private Path out;

    @Override
    public Integer call() {
        ThemeFiles.Theme theme = ThemeFiles.readOne(files, base);
        Blueprint variant = variant(theme);
        Pack pack =
                PackGenerator.generate(theme.base(), variant, new Comparing().compare(theme.base(), theme.variants()));
        new PackFolder(out).write(pack);
        tell(pack);
        return pack.isFit() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Blueprint variant(ThemeFiles.Theme theme) {
        if (!MunicipalityCode.isValid(municipality)) {
            throw new WrongUse("'" + municipality + "' is geen gemeentecode. Schrijf vier cijfers, zoals 0014.");
        }
        return theme.variants().stream()
                .filter(variant -> variant.owner().equals(Optional.of(MunicipalityCode.of(municipality))))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUse("Geen van deze blauwdrukken is van gemeente " + municipality + ". Er is: "
                                + theme.variants().stream()
                                        .filter(variant -> variant.owner().isPresent())
                                        .map(variant -> variant.owner().orElseThrow() + " " + variant.ownerName())
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private void tell(Pack pack) {
        pack.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(CheckPackCommand::line)
                .forEach(Output::say);
        Output.say(pack.name() + ": " + pack.files().size() + " bestanden in " + out + "; nog te bevestigen: "
                + pack.unmapped().size() + " keuzes (omgeving/waarden.example.yaml).");
    }
}
