package nl.blauwdruk.web.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.blauwdruk.story.backlog.Spot;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.harness.PageForm;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.harness.SignedIn;
import nl.blauwdruk.web.story.OrderingStories;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** How quickly a backlog of 5,000 stories is shown and reordered; a measurement, run by name only. */
@ServerTest
class ManyStoriesFigures {

    private static final String THEME = "xveel";
    private static final int STORIES = 5000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 40;

    @ArquillianResource
    private URL server;

    @Inject
    private ManyStories many;

    @Inject
    private OrderingStories ordering;

    /** Something that takes time. */
    @FunctionalInterface
    private interface Work {
        void round(int number) throws IOException, InterruptedException;
    }

    @Test
    void measure() throws Exception {
        many.fill(THEME, STORIES);
        URI root = URI.create("http://127.0.0.1:" + server.getPort() + "/");
        HttpClient priya = SignedIn.as(root, "Priya");
        for (String page : List.of("", "&pagina=25", "&toon=nakijken", "&zoek=nummer%2049", "&voor=0193&toon=alles")) {
            URI address = root.resolve("backlog/list?thema=" + THEME + page);
            tell("page " + page, round -> get(priya, address));
        }
        URI address = root.resolve("backlog/list?thema=" + THEME);
        HttpClient zohra = SignedIn.as(root, "Zohra");
        tell("page of a municipality", round -> get(zohra, address));
        PageForm form = PageForm.in(get(priya, address), "backlog");
        tell("move by the page, its answer included", round -> {
            form.with("kies", ManyStories.key(THEME, round % 90 + 5)).with("naar", String.valueOf(round % 7 + 1));
            HttpResponse<String> answer =
                    priya.send(form.press(address, "Verplaats"), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("staat nu op plaats " + (round % 7 + 1));
        });
        tell(
                "move alone",
                round -> CurrentPerson.runAs(
                        Person.SYSTEM,
                        () -> ordering.move(
                                THEME, List.of(ManyStories.key(THEME, round % 90 + 5)), Spot.at(4990 - round % 7))));
    }

    private static String get(HttpClient client, URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static void tell(String what, Work work) throws IOException, InterruptedException {
        long[] times = new long[ROUNDS];
        long busy = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            busy = round == 0 ? processor() : busy;
            long start = System.nanoTime();
            work.round(round + WARM_UP);
            if (round >= 0) {
                times[round] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "MANY-STORIES %s: processor %d ms, wall median %d ms, slowest %d ms%n",
                what,
                (processor() - busy) / ROUNDS / 1_000_000,
                times[ROUNDS / 2] / 1_000_000,
                times[ROUNDS - 1] / 1_000_000);
    }

    /** Time of all threads of the server, its own work beside the requests included. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
