package nl.blauwdruk.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server of the tests allows 127.0.0.1 and lets no timer interfere. */
@ServerTest
class WebhooksIT {

    @Inject
    private ManagingWebhooks managing;

    @Inject
    private DeliveringWebhooks delivering;

    @Inject
    private Audit audit;

    @Resource
    private UserTransaction transaction;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer receiver;
    private volatile int answer = 204;
    private Long id;
    private String secret;

    private record Received(String body, String timestamp, String signature) {}

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
        ManagingWebhooks.Entered entered = asSystem(() -> managing.enter(address("/hier")));
        id = entered.id();
        secret = entered.secret();
    }

    @AfterEach
    void stop() {
        asSystem(() -> managing.remove(id));
        receiver.stop(0);
    }

    @Test
    void changes_arrive_in_order_signed_and_only_once() throws Exception {
        change("term", "een");
        change("term", "twee");

        delivering.deliverDue();
        delivering.deliverDue();

        assertThat(received).hasSize(2);
        assertThat(received.get(0).body()).contains("\"key\":\"een\"").contains("\"operation\":\"EDIT_TERM\"");
        assertThat(received.get(1).body()).contains("\"key\":\"twee\"");
        assertThat(received)
                .allMatch(one -> one.signature()
                        .equals("sha256=" + Signature.of(secret, Long.parseLong(one.timestamp()), one.body())));
    }

    @Test
    void what_failed_is_logged_waits_and_comes_again_where_it_stopped() throws Exception {
        answer = 500;
        change("term", "later");
        change("term", "daarna");

        delivering.deliverDue();
        delivering.deliverDue();
        List<WebhookDelivery> failed = asSystem(() -> managing.deliveries(id));
        answer = 200;
        asSystem(() -> managing.resume(id));
        delivering.deliverDue();

        assertThat(failed).hasSize(1).allMatch(delivery -> delivery.status() == 500 && delivery.attempt() == 1);
        assertThat(received).hasSize(3);
        assertThat(received.get(1).body()).contains("\"key\":\"later\"");
        assertThat(received.get(2).body()).contains("\"key\":\"daarna\"");
    }

    @Test
    void a_redirect_is_not_followed_and_changes_to_people_are_not_told() throws Exception {
        answer = 302;
        change("account", "geheim");
        change("term", "omgeleid");

        delivering.deliverDue();

        assertThat(received).hasSize(1);
        assertThat(received.get(0).body()).contains("omgeleid");
        assertThat(asSystem(() -> managing.deliveries(id))).allMatch(delivery -> delivery.status() == 302);
    }

    @Test
    void a_trial_arrives_and_says_whether_it_was_taken() {
        assertThat(asSystem(() -> managing.tryOut(id))).isTrue();
        answer = 500;
        assertThat(asSystem(() -> managing.tryOut(id))).isFalse();

        assertThat(received.get(0).body()).contains("TRIAL");
        assertThat(asSystem(() -> managing.byId(id)).orElseThrow().failures()).isZero();
    }

    @Test
    void only_hosts_on_the_list_may_be_told() {
        for (String address : List.of(
                "https://elders.nl/", "ftp://127.0.0.1/", "http://a:b@127.0.0.1/", "geen adres", "https://", "")) {
            assertThatThrownBy(() -> asSystem(() -> managing.enter(address)))
                    .as(address)
                    .isInstanceOf(TargetRefused.class);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.add(new Received(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                exchange.getRequestHeaders().getFirst("Blauwdruk-Timestamp"),
                exchange.getRequestHeaders().getFirst("Blauwdruk-Signature")));
        exchange.getResponseHeaders().add("Location", address("/elders"));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    }

    private void change(String kind, String key) throws Exception {
        transaction.begin();
        asSystem(() -> {
            audit.record(Change.of(Operation.EDIT_TERM, kind, key, "", "x"));
            return null;
        });
        transaction.commit();
    }

    private static <T> T asSystem(Supplier<T> work) {
        return CurrentPerson.runAs(Person.SYSTEM, work);
    }
}
