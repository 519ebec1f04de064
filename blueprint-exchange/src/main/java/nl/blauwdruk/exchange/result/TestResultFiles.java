package nl.blauwdruk.exchange.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.UnreadableFile;

/** Reads test results in whichever format a file's name says: {@code .json} is Cucumber, {@code .xml} JUnit. */
public final class TestResultFiles {

    private TestResultFiles() {}

    /**
     * All results in a folder and those below it, by file; none when the folder is not there.
     *
     * @throws UnreadableFile when one of them is no test report
     */
    public static List<ScenarioResult> readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<ScenarioResult> results = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(json|xml)"))
                    .sorted()
                    .forEach(file -> results.addAll(read(file.toString(), BoundedBytes.of(file))));
        } catch (IOException e) {
            throw new UnreadableFile(
                    folder.toString(), 0, "Deze map kan niet worden gelezen.", "Controleer de rechten op de map.");
        }
        return results;
    }

    /** @throws UnreadableFile when it is no test report */
    public static List<ScenarioResult> read(String name, byte[] content) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml")
                ? JunitXml.read(name, content)
                : CucumberJson.read(name, content);
    }
}
