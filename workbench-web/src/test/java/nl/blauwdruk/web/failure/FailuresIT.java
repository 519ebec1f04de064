package nl.blauwdruk.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.harness.SignedIn;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ServerTest
@RunAsClient
class FailuresIT {

    private static final Pattern STATE = Pattern.compile("jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    @ArquillianResource
    private URL server;

    @Test
    void a_form_that_kept_no_state_gets_a_page_that_says_it_expired() throws Exception {
        HttpResponse<String> answer = post("signin/form", "signin=signin&jakarta.faces.ViewState=stateless");

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void a_form_without_its_nonce_gets_a_page_that_says_it_expired() throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        Matcher state = STATE.matcher(get(client, "signin/form").body());
        boolean found = state.find();

        HttpResponse<String> answer = post(
                client,
                "signin/form",
                "signin=signin&jakarta.faces.ViewState=" + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8));

        assertThat(found).isTrue();
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("De pagina is verlopen").contains("</html>");
    }

    @Test
    void a_forged_view_state_gets_a_page_that_says_it_expired() throws Exception {
        HttpResponse<String> answer =
                post("signin/form", "signin=signin&jakarta.faces.ViewState=-123456789%3A987654321");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("De pagina is verlopen").doesNotContain("Exception");
    }

    @Test
    void an_unknown_page_says_so_and_leads_back() throws Exception {
        HttpResponse<String> answer = get(SignedIn.as(root(), "Priya"), "bestaat-niet");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet").contains("/start");
    }

    @Test
    void an_upload_that_is_too_large_is_refused_with_its_limit() throws Exception {
        HttpClient client = SignedIn.as(root(), "Olga");
        String body = "--grens\r\nContent-Disposition: form-data; name=\"x\"; filename=\"x.yaml\"\r\n"
                + "Content-Type: application/yaml\r\n\r\n" + "x".repeat(6 * 1024 * 1024) + "\r\n--grens--\r\n";
        HttpRequest request = HttpRequest.newBuilder(root().resolve("blueprint/list"))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Het bestand is te groot").doesNotContain("Exception");
    }

    @Test
    void every_answer_carries_one_strict_policy_and_the_other_headers() throws Exception {
        for (String path : new String[] {"signin/form", "resources/blauwdruk/tokens.css", "bestaat-niet"}) {
            HttpResponse<String> answer = get(SignedIn.as(root(), "Priya"), path);

            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'")
                    .contains("script-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().map())
                    .as(path)
                    .containsKeys(
                            "x-content-type-options",
                            "x-frame-options",
                            "referrer-policy",
                            "permissions-policy",
                            "cross-origin-opener-policy",
                            "cross-origin-resource-policy")
                    .doesNotContainKeys("strict-transport-security");
        }
    }

    @Test
    void pages_of_people_are_not_kept_and_style_sheets_may_be() throws Exception {
        HttpClient client = SignedIn.as(root(), "Priya");

        assertThat(get(client, "start").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get(client, "resources/blauwdruk/tokens.css").headers().firstValue("Cache-Control"))
                .isEmpty();
    }

    @Test
    void figures_of_the_server_are_for_administrators() throws Exception {
        assertThat(get(SignedIn.as(root(), "Priya"), "metrics").statusCode()).isEqualTo(403);
        assertThat(get(SignedIn.as(root(), "Bea"), "metrics").statusCode()).isEqualTo(200);
    }

    @Test
    void whom_to_tell_of_a_weakness_is_absent_until_someone_says_so() throws Exception {
        assertThat(get(SignedIn.as(root(), "Priya"), ".well-known/security.txt").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> post(String path, String fields) throws Exception {
        return post(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), path, fields);
    }

    private HttpResponse<String> post(HttpClient client, String path, String fields) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(root().resolve(path))
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(root().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI root() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/");
    }
}
