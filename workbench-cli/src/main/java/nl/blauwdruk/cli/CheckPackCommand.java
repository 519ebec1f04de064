package nl.blauwdruk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.pack.PackFindings;
import nl.blauwdruk.platform.pack.PackPaths;
import nl.blauwdruk.platform.pack.check.PackChecks;
import nl.blauwdruk.platform.pack.check.PackContent;
import nl.blauwdruk.platform.zip.UnsafeZip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a pack before someone loads it. */
@Command(
        name = "check-pack",
        mixinStandardHelpOptions = true,
        description = {
            "Controleer een inrichtingspakket voordat het wordt geladen.",
            "De opdracht eindigt met 1 als het pakket niet deugt en met 2 als het niet te lezen is."
        })
public final class CheckPackCommand implements Callable<Integer> {

    /** What the answer can look like. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "PAKKET", description = "Map of zip.")
    private Path pack;

    @Option(names = "--format", paramLabel = "VORM", defaultValue = "text", description = "text (standaard) of json.")
    private Format format;

    @Override
    public Integer call() {
        List<Finding> findings = PackChecks.check(PackContent.of(files()));
        if (format == Format.JSON) {
            Output.write(null, PackFindings.write(pack.toString(), findings));
        } else {
            Output.write(null, text(findings));
        }
        return findings.stream().anyMatch(Finding::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private SortedMap<String, byte[]> files() {
        try {
            SortedMap<String, byte[]> files = new PackFolder(pack).read();
            if (!files.containsKey(PackPaths.MANIFEST) && !files.containsKey(PackPaths.ZAAKTYPE)) {
                throw new WrongUse(pack + " is geen inrichtingspakket. Maak er een met 'blauwdruk pack'.");
            }
            return files;
        } catch (UnsafeZip e) {
            throw new WrongUse(pack + ": " + e.getMessage() + " Maak het pakket opnieuw met 'blauwdruk pack'.");
        }
    }

    private String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(line(finding)).append('\n');
        }
        long errors = findings.stream().filter(Finding::isError).count();
        long warnings =
                findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
        return text.append(pack)
                .append(errors == 0 ? ": in orde" : ": niet te laden")
                .append(" (fouten: ")
                .append(errors)
                .append(", waarschuwingen: ")
                .append(warnings)
                .append(").\n")
                .toString();
    }

    /** A finding as one line of text. */
    static String line(Finding finding) {
        String severity = switch (finding.severity()) {
            case ERROR -> "FOUT";
            case WARNING -> "LET OP";
            case INFO -> "TER INFO";
        };
        String place = finding.place().isEmpty() ? "" : " [" + finding.place() + "]";
        return severity + " " + finding.message() + " " + finding.advice() + place;
    }
}
