package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.harness.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed after a message left and before what became of it was kept. */
class KilledDeliveryIT {

    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final AtomicReference<Started> toKill = new AtomicReference<>();
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void a_message_that_was_under_way_when_the_server_was_killed_is_sent_again_after_its_start() throws Exception {
        String killed;
        try (Started first = Started.of("demo", folder, environment())) {
            enterWebhook(first.root());
            toKill.set(first);
            changeABlueprint(first.root());
            killed = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        String again;
        try (Started second = Started.of("demo", folder, environment())) {
            again = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(second.root()).isNotNull();
        }

        assertThat(killed).contains("\"kind\":\"blueprint\"");
        assertThat(again).as("the same message").isEqualTo(killed);
    }

    /** Takes a message; the first costs the server its life before it hears so. */
    private void receive(HttpExchange exchange) throws IOException {
        received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Started victim = toKill.getAndSet(null);
        if (victim != null) {
            victim.kill();
        } else {
            exchange.sendResponseHeaders(204, -1);
        }
        exchange.close();
    }

    private void enterWebhook(URI root) throws Exception {
        String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
        int status = post(root, "Bea", "api/v1/webhooks", "application/json", "{\"url\":\"" + address + "\"}");
        assertThat(status).isEqualTo(201);
    }

    private static void changeABlueprint(URI root) throws Exception {
        String base = Files.readString(ExampleSet.folder().resolve("bijstand").resolve("basis.yaml"));
        int status = post(root, "Olga", "api/v1/blueprints", "application/yaml", base);
        assertThat(status).isEqualTo(201);
    }

    private static int post(URI root, String name, String path, String type, String body) throws Exception {
        HttpClient client = SignedIn.as(root, name);
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static Map<String, String> environment() {
        return Map.of(
                "BLAUWDRUK_WEBHOOK_HOSTS", "127.0.0.1",
                "BLAUWDRUK_WEBHOOK_INSIDE", "true",
                "BLAUWDRUK_WEBHOOK_EVERY", "PT2S");
    }
}
