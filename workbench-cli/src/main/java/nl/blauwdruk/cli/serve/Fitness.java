package nl.blauwdruk.cli.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.blauwdruk.cli.EnvironmentProblem;

/** Finds out before the start what would make it fail, so that the message can say what to do. */
final class Fitness {

    private static final String CHARSET = "utf8mb4";
    private static final String COLLATION = "utf8mb4_bin";

    private Fitness() {}

    static void requireFree(Listening listening) {
        int port = listening.port();
        if (port < 1 || port > 65535) {
            throw new EnvironmentProblem("Poort " + port + " bestaat niet. Kies er een van 1 tot 65535 met --port.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(listening.address(), port));
        } catch (IOException e) {
            throw new EnvironmentProblem("Poort " + port + " is in gebruik. Kies een andere met --port.", e);
        }
    }

    static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "schrijf", ".proef"));
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "In map " + folder + " kan niet worden geschreven. Kies een andere met --data.", e);
        }
    }

    /** Two servers on one file would spoil each other's log before the second finds out. */
    static void requireUnused(Path database) {
        if (!Files.exists(database)) {
            return;
        }
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new EnvironmentProblem("De database in map " + database.getParent()
                        + " is in gebruik. Stop de andere werkbank of kies een andere map met --data.");
            }
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "De database " + database + " kan niet worden geopend. Kies een andere map met --data.", e);
        }
    }

    /** A MariaDB that answers and keeps every character and case as it is written. */
    static void requireDatabase(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select @@character_set_database, @@collation_database, database()")) {
            found.next();
            if (!CHARSET.equals(found.getString(1)) || !COLLATION.equals(found.getString(2))) {
                throw new EnvironmentProblem("De database gebruikt " + found.getString(2) + " en niet " + COLLATION
                        + ". Maak haar aan met: create database " + found.getString(3) + " character set " + CHARSET
                        + " collate " + COLLATION + ".");
            }
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "De database op " + withoutParameters(url) + " is niet bereikbaar: " + firstLine(e)
                            + ". Controleer BLAUWDRUK_DB_URL, _USER en _PASSWORD.",
                    e);
        }
    }

    /** Parameters of an address may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceAll("\\?.*", "");
    }

    private static String firstLine(SQLException problem) {
        return String.valueOf(problem.getMessage())
                .lines()
                .findFirst()
                .orElse("geen antwoord")
                .replaceAll("\\.$", "");
    }
}
