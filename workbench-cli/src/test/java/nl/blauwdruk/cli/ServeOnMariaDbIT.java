package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.blauwdruk.web.harness.PrivateMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(MariaDbThere.class)
class ServeOnMariaDbIT {

    private static PrivateMariaDb database;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startDatabase() throws Exception {
        database = PrivateMariaDb.start();
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @Test
    void a_database_that_would_mix_up_texts_is_refused_with_the_statement_that_helps() throws Exception {
        String url = database.otherDatabase("oud", "latin1", "latin1_swedish_ci");

        Shell.Result result = Shell.run(environment(url), arguments());

        assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(result.err())
                .contains("latin1_swedish_ci")
                .contains("create database oud character set utf8mb4 collate utf8mb4_bin")
                .hasLineCount(1);
    }

    @Test
    void a_database_that_takes_capitals_for_small_letters_is_refused_too() throws Exception {
        String url = database.otherDatabase("ruim", "utf8mb4", "utf8mb4_general_ci");

        Shell.Result result = Shell.run(environment(url), arguments());

        assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(result.err()).contains("utf8mb4_general_ci").hasLineCount(1);
    }

    @Test
    void a_wrong_password_is_told_without_the_password() throws Exception {
        Map<String, String> environment = Map.of(
                "BLAUWDRUK_DB_URL",
                database.url(),
                "BLAUWDRUK_DB_USER",
                "blauwdruk",
                "BLAUWDRUK_DB_PASSWORD",
                "g3he1m");

        Shell.Result result = Shell.run(environment, arguments());

        assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(result.err())
                .contains("BLAUWDRUK_DB_URL")
                .doesNotContain("g3he1m")
                .hasLineCount(1);
    }

    @Test
    void three_variables_are_enough_to_serve_and_one_signal_to_end_both_processes() throws Exception {
        String[] arguments = arguments();

        Process command = Shell.start(environment(database.url()), arguments);
        try (BufferedReader out = reader(command.getInputStream());
                BufferedReader err = reader(command.getErrorStream())) {
            String ready = out.readLine();
            String said = err.readLine() + err.readLine();
            boolean laidDown = Files.exists(folder.resolve("eerste-beheerder.txt"));
            List<ProcessHandle> servers = command.children().toList();
            String health = get("http://127.0.0.1:" + arguments[2] + "/health/ready");
            command.destroy();

            assertThat(ready).contains("http://127.0.0.1:" + arguments[2] + "/");
            assertThat(health).contains("MariaDB");
            assertThat(laidDown)
                    .as("the password is said once and kept nowhere")
                    .isFalse();
            assertThat(said).containsPattern("als beheerder met het eenmalige wachtwoord [\\w-]{20} ");
            assertThat(command.waitFor(40, TimeUnit.SECONDS)).isTrue();
            assertThat(servers).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        } finally {
            command.children().forEach(ProcessHandle::destroyForcibly);
            command.destroyForcibly();
        }
    }

    private static BufferedReader reader(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private String[] arguments() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new String[] {"serve", "--port", String.valueOf(socket.getLocalPort()), "--data", folder.toString()};
        }
    }

    private static Map<String, String> environment(String url) {
        return Map.of("BLAUWDRUK_DB_URL", url, "BLAUWDRUK_DB_USER", "blauwdruk", "BLAUWDRUK_DB_PASSWORD", "blauwdruk");
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
