package nl.blauwdruk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.report.audit.ChainedRecord;

/**
 * The audit entries of a database, read and never written.
 *
 * @param told how a message names it
 */
record AuditDatabase(String url, String user, String password, String told) {

    private static final int PAGE = 1_000;
    private static final int IN_USE = 90020; // H2: another process has the file open
    private static final String H2_OPTIONS = ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final String ENTRIES =
            "select number, at_micros, by_login, by_name, via, operation, kind, object_key,"
                    + " theme_code, municipality_code, was, became, reason, previous, hash"
                    + " from audit_entry where number > ? order by number limit " + PAGE;

    /** MariaDB when the environment names one, else the embedded database in a folder. */
    static AuditDatabase chosen(Path data) {
        String url = System.getenv("BLAUWDRUK_DB_URL");
        if (url != null && !url.isBlank()) {
            return new AuditDatabase(
                    url,
                    System.getenv().getOrDefault("BLAUWDRUK_DB_USER", "blauwdruk"),
                    System.getenv().getOrDefault("BLAUWDRUK_DB_PASSWORD", ""),
                    "op " + url.replaceAll("\\?.*", ""));
        }
        return embedded(data);
    }

    /** The database in a folder, opened for reading only. */
    static AuditDatabase embedded(Path data) {
        Path file = data.toAbsolutePath().resolve("blauwdruk");
        if (!Files.exists(data.resolve("blauwdruk.mv.db"))) {
            throw new EnvironmentProblem(
                    "In map " + data + " staat geen database van Blauwdruk. Kies de map van de werkbank met --data.");
        }
        return new AuditDatabase(
                "jdbc:h2:file:" + file + H2_OPTIONS + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE",
                System.getenv().getOrDefault("BLAUWDRUK_DB_USER", "blauwdruk"),
                System.getenv().getOrDefault("BLAUWDRUK_DB_PASSWORD", "blauwdruk"),
                "in map " + data);
    }

    /** Hands over every entry by number, some at a time in memory. */
    void forEach(Consumer<ChainedRecord> each) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement query = connection.prepareStatement(ENTRIES)) {
            List<ChainedRecord> page = page(query, Long.MIN_VALUE);
            while (!page.isEmpty()) {
                page.forEach(each);
                page = page(query, page.get(page.size() - 1).record().number());
            }
        } catch (SQLException e) {
            throw new EnvironmentProblem(why(e), e);
        }
    }

    private static List<ChainedRecord> page(PreparedStatement query, long after) throws SQLException {
        query.setLong(1, after);
        List<ChainedRecord> page = new ArrayList<>(PAGE);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                page.add(entry(found));
            }
        }
        return page;
    }

    private static ChainedRecord entry(ResultSet found) throws SQLException {
        AuditRecord said = new AuditRecord(
                found.getLong("number"),
                AuditRecord.moment(found.getLong("at_micros")),
                found.getString("by_login"),
                found.getString("by_name"),
                found.getString("via"),
                found.getString("operation"),
                found.getString("kind"),
                found.getString("object_key"),
                found.getString("theme_code"),
                found.getString("municipality_code"),
                found.getString("was"),
                found.getString("became"),
                found.getString("reason"));
        return new ChainedRecord(said, found.getString("previous"), found.getString("hash"));
    }

    private String why(SQLException problem) {
        if (problem.getErrorCode() == IN_USE) {
            return "De database " + told
                    + " is in gebruik. Stop de werkbank eerst, of controleer een export van het logboek.";
        }
        if (String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT).contains("audit_entry")) {
            return "De database " + told + " heeft nog geen logboek. Start de werkbank eerst één keer met deze versie.";
        }
        String first = String.valueOf(problem.getMessage()).lines().findFirst().orElse("geen antwoord");
        return "De database " + told + " is niet te lezen: " + first.replaceAll("\\.$", "")
                + ". Controleer --data, of BLAUWDRUK_DB_URL, _USER en _PASSWORD.";
    }
}
