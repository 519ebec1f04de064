package nl.blauwdruk.cli.serve;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.cli.EnvironmentProblem;
import nl.blauwdruk.cli.launcher.ServerLauncher;

/** The command that starts the server's JVM: class path, openings, memory, database, application. */
final class ServerCommand {

    /** What the server's own manifest opens; the launcher takes its place. */
    private static final List<String> OPENINGS = List.of(
            "java.base/jdk.internal.loader",
            "java.base/java.lang",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/sun.nio.ch",
            "java.management/sun.management",
            "jdk.management/com.sun.management.internal",
            "java.base/sun.net.www.protocol.jrt",
            "java.base/sun.net.www.protocol.jar",
            "java.base/java.io",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport",
            "java.logging/java.util.logging",
            "java.management/javax.management",
            "java.management/javax.management.openmbean");

    private static final List<String> EXPORTS =
            List.of("java.base/jdk.internal.ref", "jdk.naming.dns/com.sun.jndi.dns", "java.naming/com.sun.jndi.ldap");

    private static final List<String> LATE_FULL_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=20000",
            "-XX:Tier4CompileThreshold=100000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private static final String H2_OPTIONS = ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    private ServerCommand() {}

    static List<String> of(Listening listening, Path data, Optional<Path> example, Optional<String> mariadb) {
        Path lib = libraries();
        Path server = lib.resolveSibling("server");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine(example.isPresent()));
        EXPORTS.forEach(export -> command.add("--add-exports=" + export + "=ALL-UNNAMED"));
        OPENINGS.forEach(opening -> command.add("--add-opens=" + opening + "=ALL-UNNAMED"));
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.awt.headless=true");
        example.ifPresent(
                folder -> command.addAll(List.of("-Dblauwdruk.example=" + folder, "-Dblauwdruk.demonstration=true")));
        command.addAll(database(data, mariadb));
        command.add("-cp");
        command.add(ownJar() + File.pathSeparator + server.resolve("payara-micro.jar"));
        command.add(ServerLauncher.class.getName());
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/"));
        command.addAll(List.of("--port", String.valueOf(listening.port())));
        command.addAll(List.of("--prebootcommandfile", listen(data, listening).toString()));
        command.addAll(
                List.of("--logproperties", shipped(data, "logging.properties").toString()));
        command.addAll(List.of("--deploy", server.resolve("ROOT.war").toString()));
        return command;
    }

    /**
     * Memory and compiler. The quick compiler makes the start short, but takes more than three times as long to hash a password:
     * alone it is for a demonstration, where nobody has one. Elsewhere the full compiler takes over, late: what runs a hundred
     * thousand times, as a hash does, and not what a start is made of.
     */
    private static List<String> machine(boolean demonstration) {
        String given = System.getenv("BLAUWDRUK_JAVA_OPTS");
        if (given != null && !given.isBlank()) {
            return List.of(given.trim().split("\\s+"));
        }
        List<String> options = new ArrayList<>(List.of("-Xmx384m", "-XX:+UseSerialGC", "-Xss512k"));
        options.addAll(demonstration ? List.of("-XX:TieredStopAtLevel=1") : LATE_FULL_COMPILER);
        return options;
    }

    private static List<String> database(Path data, Optional<String> mariadb) {
        if (mariadb.isPresent()) {
            return List.of("-Dblauwdruk.db.datasource=org.mariadb.jdbc.MariaDbDataSource");
        }
        return List.of("-Dblauwdruk.db.url=jdbc:h2:file:" + data.resolve("blauwdruk") + H2_OPTIONS);
    }

    /** The file of the database that needs no server. */
    static Path embeddedDatabase(Path data) {
        return data.resolve("blauwdruk.mv.db");
    }

    private static Path libraries() {
        return ownJar().getParent();
    }

    private static Path ownJar() {
        try {
            return Path.of(ServerCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new EnvironmentProblem("De plaats van het programma is onleesbaar.", e);
        }
    }

    private static Path listen(Path data, Listening listening) {
        Path file = data.resolve("listen.txt");
        try {
            return Files.writeString(file, listening.command());
        } catch (IOException e) {
            throw notWritable(file, e);
        }
    }

    private static EnvironmentProblem notWritable(Path file, IOException problem) {
        return new EnvironmentProblem("Kan " + file + " niet schrijven. Kies een andere map met --data.", problem);
    }

    /** A file that comes with the program, laid down where the server can read it. */
    private static Path shipped(Path data, String name) {
        Path file = data.resolve(name);
        try (InputStream shipped = ServerCommand.class.getResourceAsStream(name)) {
            Files.copy(shipped, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw notWritable(file, e);
        }
    }
}
