package nl.blauwdruk.web.comparison.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.harness.SignedIn;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ServerTest
@RunAsClient
class PartnerSessionIT {

    private static final String THEME = "wmo";
    private static final String MOVE = "comparison/session-move";
    private static final String PULSE = "comparison/session-pulse?thema=" + THEME;

    @ArquillianResource
    private URL server;

    @Test
    void votes_at_the_same_moment_are_all_counted() throws Exception {
        HttpClient chair = as("Priya");
        HttpClient zwolle = as("Zohra");
        move(chair, "begin");
        String difference = shown(chair);
        String before = get(chair, PULSE).body();

        List<CompletableFuture<HttpResponse<String>>> votes = new ArrayList<>();
        for (int round = 0; round < 8; round++) {
            votes.add(voting(zwolle, difference, round % 2 == 0 ? "keep_variation" : "take_base"));
            votes.add(remarking(chair, difference, "opmerking " + round));
        }
        for (CompletableFuture<HttpResponse<String>> vote : votes) {
            assertThat(vote.get().headers().firstValue("Location").orElse("geen"))
                    .doesNotContain("fout=");
        }

        String page = get(chair, "comparison/session?thema=" + THEME).body();
        assertThat(get(chair, PULSE).body()).isNotEqualTo(before);
        for (int round = 0; round < 8; round++) {
            assertThat(page).contains("opmerking " + round);
        }
        assertThat(page).contains("1 van ");
        move(chair, "end");
    }

    @Test
    void who_signs_out_hears_no_more_of_it() throws Exception {
        HttpClient partner = as("Zohra");
        HttpResponse<String> before = watch(partner);

        post(partner, "signin/out", "");

        HttpResponse<String> after = watch(partner);
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(after.statusCode()).isEqualTo(302);
        assertThat(after.body()).doesNotContain(before.body());
    }

    @Test
    void a_partner_leads_no_session_and_votes_for_no_other() throws Exception {
        HttpClient chair = as("Priya");
        HttpClient partner = as("Zohra");
        move(chair, "begin");
        String difference = shown(chair);

        int led = move(partner, "next").statusCode();
        int foreign = post(
                        partner,
                        MOVE,
                        form(
                                "thema",
                                THEME,
                                "doen",
                                "vote",
                                "verschil",
                                difference,
                                "gemeente",
                                "0014",
                                "stem",
                                "take_base"))
                .statusCode();

        assertThat(led).isEqualTo(403);
        assertThat(foreign).isEqualTo(403);
        assertThat(shown(chair)).isEqualTo(difference);
        move(chair, "end");
    }

    private HttpClient as(String name) throws Exception {
        return SignedIn.as(root(), name);
    }

    private URI root() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/");
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(root().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As an open page asks by itself. */
    private HttpResponse<String> watch(HttpClient client) throws Exception {
        return client.send(
                HttpRequest.newBuilder(root().resolve(PULSE))
                        .header("Blauwdruk-Watching", "1")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> move(HttpClient client, String what) throws Exception {
        return post(client, MOVE, form("thema", THEME, "doen", what));
    }

    private CompletableFuture<HttpResponse<String>> voting(HttpClient client, String difference, String choice) {
        return posting(
                client,
                MOVE,
                form("thema", THEME, "doen", "vote", "verschil", difference, "gemeente", "0193", "stem", choice));
    }

    private CompletableFuture<HttpResponse<String>> remarking(HttpClient client, String difference, String text) {
        return posting(client, MOVE, form("thema", THEME, "doen", "remark", "verschil", difference, "tekst", text));
    }

    private HttpResponse<String> post(HttpClient client, String path, String body) throws Exception {
        return posting(client, path, body).get();
    }

    private CompletableFuture<HttpResponse<String>> posting(HttpClient client, String path, String body) {
        return client.sendAsync(
                HttpRequest.newBuilder(root().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Id of the difference on the wall. */
    private String shown(HttpClient client) throws Exception {
        String page = get(client, "comparison/session?thema=" + THEME).body();
        Matcher found = Pattern.compile("name=\"verschil\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String form(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return body.toString();
    }
}
