package nl.blauwdruk.web.harness;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real MariaDB server on a data folder of its own and a free port of this machine, gone when the tests end. */
public final class PrivateMariaDb implements AutoCloseable {

    private static final int TRIES = 600;

    private final Path folder;
    private final int port;
    private Process server;

    private PrivateMariaDb(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** The server program; empty when this machine has none. */
    public static Optional<Path> program() {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(directory -> Path.of(directory, "mariadbd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a server with an empty database {@code blauwdruk} (utf8mb4, utf8mb4_bin). */
    public static PrivateMariaDb start() throws IOException, InterruptedException {
        Path program = program().orElseThrow(() -> new IOException("mariadbd is not installed"));
        Path folder = Files.createTempDirectory("blauwdruk-mariadb");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        PrivateMariaDb database = new PrivateMariaDb(folder, freePort());
        database.install();
        database.serve(program);
        database.createUser();
        database.createDatabase("blauwdruk", "utf8mb4", "utf8mb4_bin");
        return database;
    }

    /** Address of the database that is there from the start. */
    public String url() {
        return url("blauwdruk");
    }

    private String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    /** Adds a database that keeps texts in another way, and gives its address; user and password are the same. */
    public String otherDatabase(String name, String charset, String collation)
            throws IOException, InterruptedException {
        createDatabase(name, charset, collation);
        return url(name);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> asUser(String... command) {
        List<String> line = new ArrayList<>(List.of(command));
        if (System.getProperty("user.name").equals("root")) {
            line.add("--user=mysql");
        }
        return line;
    }

    private void install() throws IOException, InterruptedException {
        run(asUser(
                "mariadb-install-db",
                "--no-defaults",
                "--datadir=" + folder.resolve("data"),
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
    }

    private void serve(Path program) throws IOException, InterruptedException {
        server = new ProcessBuilder(asUser(
                        program.toString(),
                        "--no-defaults",
                        "--datadir=" + folder.resolve("data"),
                        "--socket=" + folder.resolve("socket"),
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--skip-log-bin",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-doublewrite=0"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        for (int i = 0; i < TRIES && server.isAlive(); i++) {
            if (client("select 1").waitFor() == 0) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("MariaDB did not start:\n" + Files.readString(folder.resolve("server.log")));
    }

    private void createUser() throws IOException, InterruptedException {
        execute("create user blauwdruk@localhost identified by 'blauwdruk';"
                + "create user blauwdruk@127.0.0.1 identified by 'blauwdruk';");
    }

    private void createDatabase(String name, String charset, String collation)
            throws IOException, InterruptedException {
        execute("create database " + name + " character set " + charset + " collate " + collation + ";"
                + "grant all on " + name + ".* to blauwdruk@localhost;"
                + "grant all on " + name + ".* to blauwdruk@127.0.0.1;");
    }

    private void execute(String statements) throws IOException, InterruptedException {
        if (client(statements).waitFor() != 0) {
            throw new IOException("MariaDB refused: " + statements);
        }
    }

    private Process client(String statements) throws IOException {
        return new ProcessBuilder(
                        "mariadb",
                        "--no-defaults",
                        "--socket=" + folder.resolve("socket"),
                        "--user=root",
                        "-e",
                        statements)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("client.log").toFile())
                .start();
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("install.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(log));
        }
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
