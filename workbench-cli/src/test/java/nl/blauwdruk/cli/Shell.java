package nl.blauwdruk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the built {@code blauwdruk} command in a JVM of its own, as the script does. */
public final class Shell {

    private Shell() {}

    /**
     * What a command left behind.
     *
     * @param code its exit code
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     */
    public record Result(int code, String out, String err) {}

    /** Runs a command to its end. */
    public static Result run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(environment, arguments);
        byte[] out = process.getInputStream().readAllBytes();
        byte[] err = process.getErrorStream().readAllBytes();
        return new Result(
                process.waitFor(), new String(out, StandardCharsets.UTF_8), new String(err, StandardCharsets.UTF_8));
    }

    /** Runs a command to its end, in the environment of the tests. */
    public static Result run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    /** Starts a command that goes on until it is ended. */
    public static Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dblauwdruk.home=" + System.getProperty("blauwdruk.home"),
                "-cp",
                Path.of(System.getProperty("blauwdruk.dist"), "lib")
                        .resolve("*")
                        .toString(),
                "nl.blauwdruk.cli.Blauwdruk"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
