package nl.blauwdruk.cli.serve;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the workbench, empty at first. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Start de werkbank, leeg in het begin.",
            "Zonder meer gebruikt zij een ingebouwde database; BLAUWDRUK_DB_URL, _USER en _PASSWORD kiezen MariaDB."
        })
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            paramLabel = "IP",
            description = {
                "IP-adres waarop de werkbank luistert; standaard ${DEFAULT-VALUE}.",
                "Zet er buiten deze computer een webserver met TLS voor."
            })
    private String address;

    @Override
    public Integer call() {
        return new Server(Listening.on(address, options.port()), options.data(), Optional.empty()).run();
    }
}
