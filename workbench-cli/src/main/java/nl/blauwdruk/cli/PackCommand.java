package nl.blauwdruk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.platform.ConfigFile;
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

    private static final String MANIFEST = "pakket.json";

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
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            Output.write(out, pack.zip());
        } else {
            requireOwnFolder();
            for (ConfigFile file : pack.files()) {
                Output.write(out.resolve(file.path()), file.content());
            }
        }
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
                                        .map(variant -> variant.owner().orElseThrow() + " " + variant.ownerName())
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** A folder with something else in it is left alone. */
    private void requireOwnFolder() {
        if (!Files.isDirectory(out) || Files.exists(out.resolve(MANIFEST))) {
            return;
        }
        try (Stream<Path> inside = Files.list(out)) {
            if (inside.findAny().isPresent()) {
                throw new WrongUse("Map " + out + " bevat iets anders dan een pakket. Kies een lege map met --out.");
            }
        } catch (IOException e) {
            throw new EnvironmentProblem("Map " + out + " kan niet worden gelezen. Kies een andere met --out.", e);
        }
    }

    private void tell(Pack pack) {
        pack.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map((Finding finding) -> finding.severity().word() + ": " + finding.place() + ": " + finding.message()
                        + " " + finding.advice())
                .forEach(Output::say);
        Output.say(pack.name() + ": " + pack.files().size() + " bestanden in " + out + "; nog te bevestigen: "
                + pack.unmapped().size() + " keuzes (omgeving/waarden.example.yaml).");
    }
}
