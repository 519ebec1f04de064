package nl.blauwdruk.cli;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.pack.PackReader;
import nl.blauwdruk.platform.pack.UnreadablePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a pack before someone loads it. */
@Command(
        name = "check-pack",
        mixinStandardHelpOptions = true,
        description = "Controleer een inrichtingspakket voordat het wordt geladen.")
public final class CheckPackCommand implements Callable<Integer> {

    /** What the answer can look like. */
    enum Format {
        TEXT,
        JSON
    }

    private static final long LARGEST = 50L * 1024 * 1024;

    @Parameters(paramLabel = "PAKKET", description = "Map of zip.")
    private Path pack;

    @Option(names = "--format", paramLabel = "VORM", defaultValue = "text", description = "text (standaard) of json.")
    private Format format;

    @Override
    public Integer call() {
        List<Finding> findings;
        try {
            findings = PackReader.check(Files.isDirectory(pack) ? folder() : PackReader.unzip(bytes(pack)));
        } catch (UnreadablePack refused) {
            throw new WrongUse(
                    pack + ": " + refused.getMessage() + " Kies een pakket dat met 'blauwdruk pack' is gemaakt.");
        }
        long errors = findings.stream().filter(Finding::isError).count();
        if (format == Format.JSON) {
            Output.write(null, json(findings, errors));
        } else {
            findings.forEach(finding -> Output.write(
                    null,
                    finding.severity().word() + ": " + finding.place() + ": " + finding.message() + " "
                            + finding.advice() + "\n"));
            Output.write(null, errors == 0 ? pack + " is in orde.\n" : pack + ": " + errors + " fouten.\n");
        }
        return errors == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Map<String, byte[]> folder() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(pack)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(pack.relativize(file).toString().replace('\\', '/'), bytes(file)));
            return files;
        } catch (IOException e) {
            throw new WrongUse("Map " + pack + " kan niet worden gelezen.");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new WrongUse(file + " is geen pakket: het is er niet, of het is te groot.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WrongUse(file + " kan niet worden gelezen. Controleer de rechten.");
        }
    }

    private byte[] json(List<Finding> findings, long errors) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject()
                    .write("pack", pack.getFileName().toString())
                    .write("errors", errors)
                    .write(
                            "warnings",
                            findings.stream()
                                    .filter(f -> f.severity() == Severity.WARNING)
                                    .count())
                    .writeStartArray("findings");
            findings.forEach(finding -> json.writeStartObject()
                    .write("check", finding.rule())
                    .write("severity", finding.severity().word())
                    .write("where", finding.place())
                    .write("message", finding.message())
                    .write("advice", finding.advice())
                    .writeEnd());
            json.writeEnd().writeEnd();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
