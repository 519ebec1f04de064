package nl.blauwdruk.cli.serve;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the workbench, empty at first. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Start de werkbank op 127.0.0.1.",
            "Zonder meer gebruikt zij een ingebouwde database; BLAUWDRUK_DB_URL, _USER en _PASSWORD kiezen MariaDB."
        })
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options;

    @Override
    public Integer call() {
        return new Server(options.port(), options.data(), Optional.empty()).run();
    }
}
