package nl.blauwdruk.cli.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads from the log of a server that did not start what was wrong, in one line that says what to do. */
final class WhyItEnded {

    private static final String CAUSE = "Caused by: ";

    /** What the server is known to stumble over, the most telling first. */
    private static final List<Stumble> KNOWN = List.of(
            new Stumble(
                    "Database may be already in use",
                    "De database in deze map is in gebruik. Stop de andere werkbank of kies een andere map met --data."),
            new Stumble(
                    "File corrupted",
                    "De database in deze map is beschadigd. Zet een reservekopie terug of kies een andere map met --data."),
            new Stumble(
                    "Wrong user name or password",
                    "De database in deze map heeft een andere gebruiker of een ander wachtwoord. Controleer BLAUWDRUK_DB_USER en _PASSWORD."),
            new Stumble(
                    "Migrations have failed validation",
                    "De database hoort bij een andere versie van Blauwdruk. Gebruik die versie of kies een andere map met --data."),
            new Stumble(
                    "OutOfMemoryError",
                    "Er is te weinig geheugen. Geef meer, bijvoorbeeld met BLAUWDRUK_JAVA_OPTS=-Xmx768m."));

    /**
     * Something that goes wrong more often.
     *
     * @param sign text in the log by which it is known
     * @param advice what is wrong and what to do
     */
    private record Stumble(String sign, String advice) {}

    private WhyItEnded() {}

    /** The reason in one line; empty when the log gives none. */
    static Optional<String> in(Path log) {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return KNOWN.stream()
                .filter(stumble -> lines.stream().anyMatch(line -> line.contains(stumble.sign())))
                .map(Stumble::advice)
                .findFirst()
                .or(() -> deepestCause(lines));
    }

    /** The last cause of the first problem lies deepest; its class name says nothing to a reader. */
    private static Optional<String> deepestCause(List<String> lines) {
        List<String> problem = lines.stream()
                .dropWhile(line -> !line.contains(" SEVERE ") && !line.startsWith("Error:"))
                .toList();
        Optional<String> deepest = problem.stream()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(CAUSE.length()).replaceFirst("^[\\w.$]+: ", ""));
        return deepest.or(() -> problem.stream().findFirst()).map(line -> ended(line.strip()));
    }

    private static String ended(String line) {
        return line.endsWith(".") ? line : line + ".";
    }
}
