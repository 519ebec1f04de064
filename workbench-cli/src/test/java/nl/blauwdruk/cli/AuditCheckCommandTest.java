package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.report.audit.AuditChain;
import nl.blauwdruk.report.audit.AuditCsv;
import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.report.audit.ChainHead;
import nl.blauwdruk.report.audit.ChainedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCheckCommandTest {

    private static final Path MIGRATION =
            Path.of("..", "workbench-web", "src", "main", "resources", "db", "migration", "V7__audit.sql");

    @TempDir
    private Path folder;

    @Test
    void a_whole_chain_is_told_with_its_head() throws Exception {
        List<ChainedRecord> chain = chain(2500);
        store(chain);

        Shell.Result result = Console.run("audit-check", "--data", folder.toString());

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .contains("2500 regels")
                .contains("Slot: " + chain.get(2499).head());
    }

    @Test
    void a_row_that_was_tampered_with_is_named() throws Exception {
        store(chain(20));
        sql("update audit_entry set became = 'iets anders' where number = 13");

        Shell.Result result = Console.run("audit-check", "--data", folder.toString());

        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("Regel 13 is veranderd");
    }

    @Test
    void a_row_that_was_deleted_is_missed() throws Exception {
        store(chain(20));
        sql("delete from audit_entry where number = 13");

        Shell.Result result = Console.run("audit-check", "--data", folder.toString());

        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("Regel 13 ontbreekt");
    }

    @Test
    void an_end_that_was_cut_off_is_only_missed_by_who_noted_it() throws Exception {
        List<ChainedRecord> chain = chain(20);
        store(chain);
        sql("delete from audit_entry where number > 15");

        Shell.Result unaware = Console.run("audit-check", "--data", folder.toString());
        Shell.Result aware = Console.run(
                "audit-check",
                "--data",
                folder.toString(),
                "--expect",
                chain.get(19).head().toString());
        Shell.Result earlier = Console.run(
                "audit-check",
                "--data",
                folder.toString(),
                "--expect",
                chain.get(9).head().toString());

        assertThat(unaware.code()).isEqualTo(ExitCode.DONE);
        assertThat(aware.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(aware.out()).contains("afgeknipt");
        assertThat(earlier.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void an_export_is_checked_too() throws Exception {
        Path whole = export("heel.csv", chain(30));
        Path part = export("deel.csv", chain(30).subList(10, 30));

        assertThat(Console.run("audit-check", whole.toString()).out()).contains("30 regels");
        assertThat(Console.run("audit-check", part.toString()).code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void what_is_no_export_or_no_head_is_wrong_use() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "naam;adres\r\n");

        assertThat(Console.run("audit-check", file.toString()).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Console.run("audit-check", "nergens.csv").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Console.run("audit-check", "--expect", "12").err()).contains("NUMMER:HASH");
    }

    @Test
    void without_a_database_or_with_one_in_use_it_ends_with_3() throws Exception {
        Shell.Result none = Console.run("audit-check", "--data", folder.toString());
        store(chain(1));
        Shell.Result used;
        try (Connection server = open(folder)) {
            assertThat(server.isClosed()).isFalse();
            used = elsewhere("audit-check", "--data", folder.toString());
        }

        assertThat(none.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(none.err()).contains("geen database van Blauwdruk");
        assertThat(used.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(used.err()).contains("in gebruik");
    }

    /** In a JVM of its own, as a second program would. */
    private static Shell.Result elsewhere(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Blauwdruk.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell.Result(process.waitFor(), "", err);
    }

    private static List<ChainedRecord> chain(int entries) {
        List<ChainedRecord> chain = new ArrayList<>();
        ChainHead head = ChainHead.NONE;
        for (int number = 1; number <= entries; number++) {
            ChainedRecord next = AuditChain.append(
                    head,
                    new AuditRecord(
                            number,
                            Instant.parse("2026-03-02T12:00:00.000001Z").plusSeconds(number),
                            "anna",
                            "Anna",
                            "SESSION",
                            "EDIT_TERM",
                            "term",
                            "term-" + number,
                            "",
                            "",
                            "=was",
                            "werd",
                            "een\r\nreden"));
            chain.add(next);
            head = next.head();
        }
        return chain;
    }

    private Path export(String name, List<ChainedRecord> chain) throws IOException {
        Path file = folder.resolve(name);
        try (Writer writer = Files.newBufferedWriter(file)) {
            AuditCsv.write(chain.stream(), writer);
        }
        return file;
    }

    private void store(List<ChainedRecord> chain) throws IOException, SQLException {
        try (Connection connection = open(folder)) {
            try (Statement statement = connection.createStatement()) {
                for (String part :
                        Files.readString(MIGRATION).replaceAll("--.*", "").split(";", -1)) {
                    if (!part.isBlank()) {
                        statement.execute(part);
                    }
                }
            }
            for (ChainedRecord entry : chain) {
                insert(connection, entry);
            }
        }
    }

    private static void insert(Connection connection, ChainedRecord entry) throws SQLException {
        AuditRecord said = entry.record();
        List<Object> values = List.of(
                said.number(),
                said.micros(),
                said.byLogin(),
                said.byName(),
                said.via(),
                said.operation(),
                said.kind(),
                said.key(),
                said.theme(),
                said.municipality(),
                said.before(),
                said.after(),
                said.reason(),
                entry.previous(),
                entry.hash());
        try (PreparedStatement add = connection.prepareStatement(
                "insert into audit_entry values (" + "?, ".repeat(values.size() - 1) + "?)")) {
            for (int i = 0; i < values.size(); i++) {
                add.setObject(i + 1, values.get(i));
            }
            add.executeUpdate();
        }
    }

    private void sql(String change) throws SQLException {
        try (Connection connection = open(folder);
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("blauwdruk")
                        + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "blauwdruk",
                "blauwdruk");
    }
}
