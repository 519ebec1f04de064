package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputIT {

    private static final Path BASE = Path.of("..", "docs", "examples", "i4sociaal", "minima", "basis.yaml");

    @TempDir
    private Path folder;

    static Stream<Arguments> unreadable() throws IOException {
        String good = Files.readString(BASE);
        return Stream.of(
                Arguments.of("geen YAML", "a: [1, 2", ":1: "),
                Arguments.of("leeg", "", "leeg"),
                Arguments.of("zonder id", good.replaceFirst("id: minima-basis\n", ""), "'id'"),
                Arguments.of("dubbele stap", good.replace("id: b02\n", "id: b01\n"), "Stap 'b01' is er al"),
                Arguments.of("onbekende fase", good.replace("fase: fase-6", "fase: fase-9"), "Fase 'fase-9'"),
                Arguments.of("ander formaat", "formaat: i4sociaal-themas/1\n", ":1: Dit bestand heeft formaat"),
                Arguments.of("ankers", "formaat: &x i4sociaal-blauwdruk/1\n", "anker"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void a_file_that_cannot_be_read_gives_a_clear_line_and_exit_2(String name, String content, String said)
            throws Exception {
        Path file = Files.writeString(folder.resolve("fout.yaml"), content);

        Shell.Result result = Shell.run("compare", BASE.toString(), file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err())
                .contains("fout.yaml")
                .contains(said)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void another_encoding_gives_a_clear_line_and_exit_2() throws Exception {
        Path file = folder.resolve("latin.yaml");
        Files.write(
                file, Files.readString(BASE).replace("Inwoners", "Cliënten").getBytes(Charset.forName("windows-1252")));

        Shell.Result result = Shell.run("compare", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("UTF-8").hasLineCount(1);
    }

    @Test
    void a_file_of_fifty_megabytes_is_refused_unread() throws Exception {
        Path file = Files.write(folder.resolve("groot.yaml"), new byte[50 * 1024 * 1024]);

        Shell.Result result = Shell.run("compare", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("groter dan 5 MB").hasLineCount(1);
    }

    @Test
    void an_unknown_command_is_wrong_use() throws Exception {
        Shell.Result result = Shell.run("vergelijk");

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("vergelijk");
    }

    @Test
    void a_port_in_use_is_the_environment() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell.Result result =
                    Shell.run("serve", "--port", String.valueOf(taken.getLocalPort()), "--data", folder.toString());

            assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(result.err()).contains("in gebruik").hasLineCount(1);
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_the_environment() throws Exception {
        Path file = Files.writeString(folder.resolve("bestand"), "geen map");

        Shell.Result result = Shell.run("serve", "--port", "18099", "--data", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(result.err()).contains("--data").hasLineCount(1);
    }

    @Test
    void a_data_folder_that_another_server_uses_is_the_environment() throws Exception {
        Path database = Files.createFile(folder.resolve("blauwdruk.mv.db"));

        try (FileChannel used = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = used.lock()) {
            Shell.Result result = Shell.run("serve", "--port", "18099", "--data", folder.toString());

            assertThat(lock.isValid()).isTrue();
            assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(result.err()).contains("in gebruik").contains("--data").hasLineCount(1);
        }
    }

    @Test
    void a_damaged_database_is_the_environment_and_said_in_one_line() throws Exception {
        Files.write(folder.resolve("blauwdruk.mv.db"), new byte[20_000]);

        Shell.Result result = Shell.run("serve", "--port", "18099", "--data", folder.toString());

        assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(result.err())
                .contains("beschadigd")
                .contains("server.log")
                .doesNotContain("Exception")
                .hasLineCount(2);
    }

    @Test
    void a_mariadb_that_does_not_answer_is_the_environment() throws Exception {
        Map<String, String> environment = Map.of("BLAUWDRUK_DB_URL", "jdbc:mariadb://127.0.0.1:9/x?password=geheim");

        Shell.Result result = Shell.run(environment, "serve", "--port", "18099", "--data", folder.toString());

        assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(result.err())
                .contains("niet bereikbaar")
                .contains("BLAUWDRUK_DB_URL")
                .doesNotContain("geheim")
                .hasLineCount(1);
    }
}
