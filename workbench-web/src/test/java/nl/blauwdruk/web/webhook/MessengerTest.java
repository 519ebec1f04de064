package nl.blauwdruk.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessengerTest {

    private static final String HOST = "ontvanger.invalid"; // no name server knows it
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        receiver.createContext("/", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Host"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void a_message_goes_to_the_address_that_was_judged_and_names_the_host() throws Exception {
        Names names = new Names(HERE);
        Messenger messenger = messenger(names, true);

        Answer answer = messenger.send(webhook("http"), 1, "{}");
        messenger.end();

        assertThat(answer.status()).isEqualTo(204);
        assertThat(received).containsExactly(HOST + ":" + receiver.getAddress().getPort());
        assertThat(names.asked).as("a name is resolved once").containsExactly(HOST);
    }

    @Test
    void a_name_that_came_to_point_inside_after_it_was_entered_is_told_nothing() throws Exception {
        Names names = new Names(InetAddress.getByAddress(HOST, new byte[] {8, 8, 8, 8}), HERE);
        AllowedTargets allowed = new AllowedTargets(Optional.of(HOST), false, names);
        Messenger messenger = new Messenger(allowed, Clock.systemUTC());
        Webhook webhook = new Webhook(URI.create("https://" + HOST + "/"), "geheim", 0);
        allowed.require(webhook.url());

        Answer answer = messenger.send(webhook, 1, "{}");
        messenger.end();

        assertThat(answer).isEqualTo(Answer.none("webhook.refused.inside"));
        assertThat(names.asked).hasSize(2);
    }

    @Test
    void a_host_that_has_one_address_inside_is_told_nothing() throws Exception {
        AllowedTargets allowed = new AllowedTargets(Optional.of(HOST), false, new HostNames() {
            @Override
            InetAddress[] addresses(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {8, 8, 8, 8}), HERE};
            }
        });
        Messenger messenger = new Messenger(allowed, Clock.systemUTC());

        Answer answer = messenger.send(new Webhook(URI.create("https://" + HOST + "/"), "geheim", 0), 1, "{}");
        messenger.end();

        assertThat(answer).isEqualTo(Answer.none("webhook.refused.inside"));
    }

    @Test
    void an_answer_without_end_is_not_read_and_holds_no_connection() throws Exception {
        receiver.createContext("/eindeloos", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                while (true) {
                    exchange.getResponseBody().write(new byte[65_536]);
                }
            } catch (IOException hungUp) {
                received.add("opgehangen");
            }
        });
        Messenger messenger = messenger(new Names(HERE), true);
        URI endless = URI.create("http://" + HOST + ":" + receiver.getAddress().getPort() + "/eindeloos");

        for (int time = 0; time < 8; time++) {
            assertThat(messenger
                            .send(new Webhook(endless, "geheim", 0), 1, "{}")
                            .status())
                    .isEqualTo(200);
        }
        messenger.end();

        assertThat(received).contains("opgehangen");
    }

    private static Messenger messenger(HostNames names, boolean inside) {
        return new Messenger(new AllowedTargets(Optional.of(HOST), inside, names), Clock.systemUTC());
    }

    private Webhook webhook(String scheme) {
        return new Webhook(
                URI.create(scheme + "://" + HOST + ":" + receiver.getAddress().getPort() + "/hier"), "geheim", 0);
    }

    /** A name server whose word changes with each question; the last stays. */
    private static final class Names extends HostNames {

        private final List<InetAddress> answers;
        private final List<String> asked = new ArrayList<>();

        Names(InetAddress... answers) {
            this.answers = List.of(answers);
        }

        @Override
        InetAddress[] addresses(String host) {
            asked.add(host);
            return new InetAddress[] {answers.get(Math.min(asked.size(), answers.size()) - 1)};
        }
    }
}
