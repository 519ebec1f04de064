package nl.blauwdruk.exchange.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.exchange.yaml.BlueprintYaml;

/**
 * The files of a project folder that can be blueprints.
 *
 * @param blueprints files that say they are a blueprint, and process models; by path
 * @param others YAML files of another format; by path
 */
public record ProjectFolder(List<Path> blueprints, List<Path> others) {

    /** Folder of the packs and of what was recorded about them. */
    public static final String PACKS = "packs";
    /** Folder of the test results. */
    public static final String RESULTS = "results";

    private static final Set<String> NO_BLUEPRINTS = Set.of(PACKS, RESULTS);

    public ProjectFolder {
        blueprints = List.copyOf(blueprints);
        others = List.copyOf(others);
    }

    /**
     * Looks through the folder and all folders below it, but for packs and test results.
     *
     * @throws UnreadableFile when it is no folder or a file in it cannot be opened
     */
    public static ProjectFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFile(folder.toString(), 0, "Deze map is er niet.", "Controleer de naam.");
        }
        List<Path> blueprints = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : files(folder)) {
            (isBlueprint(file) ? blueprints : others).add(file);
        }
        return new ProjectFolder(blueprints, others);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> isYaml(file) || BlueprintFiles.isBpmn(file.toString()))
                    .filter(file -> !NO_BLUEPRINTS.contains(
                            folder.relativize(file).getName(0).toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableFile(
                    folder.toString(), 0, "Deze map kan niet worden gelezen.", "Controleer de rechten op de map.");
        }
    }

    private static boolean isBlueprint(Path file) {
        return !isYaml(file)
                || BlueprintYaml.formatOf(BoundedBytes.of(file))
                        .filter(BlueprintYaml.FORMAT::equals)
                        .isPresent();
    }

    private static boolean isYaml(Path file) {
        return file.toString().matches("(?i).*\\.ya?ml");
    }
}
