package nl.blauwdruk.cli.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.blauwdruk.cli.EnvironmentProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the workbench with the example of six themes and six municipalities. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Start de werkbank met de voorbeeldset: zes thema's, zes gemeenten, 42 blauwdrukken.")
public final class DemoCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options;

    @Override
    public Integer call() {
        Path example = Path.of(System.getProperty("blauwdruk.home", "."), "docs", "examples", "i4sociaal");
        if (!Files.isDirectory(example)) {
            throw new EnvironmentProblem("De voorbeeldset staat niet in " + example + ". Haal het product opnieuw op.");
        }
        return new Server(
                        Listening.here(options.port()), // it lets anyone in without a password
                        options.data(),
                        Optional.of(example.toAbsolutePath().normalize()))
                .run();
    }
}
