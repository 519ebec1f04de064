package nl.blauwdruk.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.blauwdruk.cli.EnvironmentProblem;

/** The one-time password of the first administrator, which a fresh server lays down for whoever started it. */
final class FirstPassword {

    private static final String FILE = "eerste-beheerder.txt";

    private FirstPassword() {}

    /** Reads the password out of the data folder and removes it there; empty when there is none to read. */
    static Optional<String> takeFrom(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String password = Files.readString(file).strip();
            Files.delete(file);
            return Optional.of(password);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "Het eenmalige wachtwoord staat in " + file
                            + " en is niet te lezen. Lees het zelf en verwijder het.",
                    e);
        }
    }

    /** What whoever started the server is to know; said once. */
    static String said(String password) {
        return "Eerste beheerder: meld u aan als beheerder met het eenmalige wachtwoord " + password
                + " en kies dan uw eigen wachtwoord.";
    }
}
