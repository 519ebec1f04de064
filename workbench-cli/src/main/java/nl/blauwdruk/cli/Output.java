package nl.blauwdruk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a command leaves its data: the file of {@code --out}, else standard output; always UTF-8. */
public final class Output {

    private Output() {}

    /** @param file null for standard output */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param file null for standard output */
    public static void write(Path file, byte[] bytes) {
        if (file == null) {
            PrintStream out = System.out;
            out.writeBytes(bytes);
            out.flush();
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new EnvironmentProblem("Kan " + file + " niet schrijven. Kies een andere plaats met --out.", e);
        }
    }

    /** A message for the person at the keyboard, on standard error. */
    public static void say(String message) {
        System.err.println(message);
    }
}
