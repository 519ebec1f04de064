package nl.blauwdruk.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;

/** The example set of 42 blueprints that the product ships with. */
public final class ExampleSet {

    public static final List<String> THEMES =
            List.of("minima", "wmo", "statushouders", "jeugd", "bijstand", "schulden");

    private ExampleSet() {}

    /** Folder of the set, found from the folder of any module. */
    public static Path folder() {
        return Path.of("..", "docs", "examples", "i4sociaal");
    }

    /** Files of one theme, by name. */
    public static List<Path> files(String theme) {
        try (Stream<Path> files = Files.list(folder().resolve(theme))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blueprints of one theme: the base first, then the variants by file name. */
    public static List<Blueprint> blueprints(String theme) {
        return files(theme).stream()
                .map(file -> BlueprintFiles.read(file).blueprint())
                .sorted((one, other) -> Boolean.compare(other.isBase(), one.isBase()))
                .toList();
    }
}
