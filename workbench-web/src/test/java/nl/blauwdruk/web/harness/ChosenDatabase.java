package nl.blauwdruk.web.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives the server of the tests the database that {@code blauwdruk.test.database} names, before it starts. */
public class ChosenDatabase implements LauncherSessionListener {

    /** Which database the tests run on: {@code h2} or {@code mariadb}. */
    public static final String NAME = "blauwdruk.test.database";

    private static final String OPTIONS = "blauwdruk.test.options";

    private PrivateMariaDb mariadb;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String wanted = System.getProperty(NAME, "");
        try {
            if (wanted.equals("h2")) {
                System.setProperty(OPTIONS, embedded());
            } else if (wanted.equals("mariadb") && PrivateMariaDb.program().isPresent()) {
                mariadb = PrivateMariaDb.start();
                System.setProperty(
                        OPTIONS,
                        "-Dblauwdruk.db.datasource=org.mariadb.jdbc.MariaDbDataSource -Dblauwdruk.db.url="
                                + mariadb.url());
            }
        } catch (IOException e) {
            throw new IllegalStateException("No " + wanted + " for the tests", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting " + wanted, e);
        }
    }

    private static String embedded() throws IOException {
        Path folder = Files.createTempDirectory("blauwdruk-h2");
        return "-Dblauwdruk.db.url=jdbc:h2:file:" + folder.resolve("test")
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (mariadb != null) {
            mariadb.close();
        }
    }
}
