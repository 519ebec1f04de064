package nl.blauwdruk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.yaml.BlueprintYamlWriter;
import nl.blauwdruk.model.blueprint.Blueprint;

/**
 * Writes variants of municipalities that do not exist, to load into a server that is measured and then thrown away. Arguments: folder with the base and the
 * known variants, how many, folder to write to.
 */
public final class WritingMany {

    private WritingMany() {}

    public static void main(String[] arguments) throws IOException {
        List<Blueprint> files;
        try (Stream<Path> known = Files.list(Path.of(arguments[0]))) {
            files = known.sorted()
                    .map(file -> BlueprintFiles.read(file).blueprint())
                    .toList();
        }
        Blueprint base = files.stream().filter(Blueprint::isBase).findFirst().orElseThrow();
        List<Blueprint> known = files.stream().filter(file -> !file.isBase()).toList();
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        for (Blueprint variant : new ManyVariants(base, known, 42).make(Integer.parseInt(arguments[1]))) {
            Files.writeString(folder.resolve(variant.key() + ".yaml"), BlueprintYamlWriter.write(variant));
        }
    }
}
