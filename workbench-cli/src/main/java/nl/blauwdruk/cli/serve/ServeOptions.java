package nl.blauwdruk.cli.serve;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What {@code serve} and {@code demo} can be told. */
final class ServeOptions {

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "N",
            description = "Poort; standaard ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--data",
            defaultValue = "data",
            paramLabel = "MAP",
            description = "Map voor de ingebouwde database en het logboek; standaard ${DEFAULT-VALUE}.")
    private Path data;

    int port() {
        return port;
    }

    Path data() {
        return data.toAbsolutePath().normalize();
    }
}
