package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.harness.SignedIn;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
@RunAsClient
class SignInIT {

    @ArquillianResource
    private URL server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "start.xhtml",
                "backlog/list?thema=wmo",
                "pack/list",
                "metrics",
                "WEB-INF/web.xml",
                "signin/../start",
                "resources/..;/start",
                "resources/%2e%2e/start",
                "resources/%2e%2e%2fstart",
                "resources/..%2fstart",
                "resources/%252e%252e%252fstart",
                "resources/..%5cstart",
                "resources/%c0%ae%c0%ae/start",
                "signin/..;a=b/start",
                "signin/;/../start",
                "signin/%2e%2e;/blueprint/list",
                "lees/../start",
                "health/..;/metrics",
                "openapi/../start",
                "openapi%2f..%2fstart",
                "error/..;/start",
                ".well-known/..%2f..%2fstart",
                "start;/signin/",
                "start%00signin/",
                "//start",
                "./start",
                "START",
                "start.xhtml;.css",
                "jakarta.faces.resource/../WEB-INF/web.xml.xhtml?ln=..",
                "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF"
            })
    void without_a_person_no_page_is_shown(String path) throws Exception {
        HttpResponse<String> answer = get(HttpClient.newHttpClient(), path);

        assertThat(answer.statusCode()).as(path).isIn(301, 302, 400, 404);
        assertThat(answer.body()).as(path).doesNotContain("class=\"nav\"", "base_", "<servlet>", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resources/..;/api/v1/themes",
                "signin/%2e%2e/api/v1/themes",
                "openapi/..;/api/v1/themes",
                "api;x/v1/themes",
                "api/v1/themes;x=y",
                "api//v1/themes"
            })
    void without_a_token_no_resource_answers_by_a_detour(String path) throws Exception {
        HttpResponse<String> answer = get(HttpClient.newHttpClient(), path);

        assertThat(answer.statusCode()).as(path).isIn(301, 302, 400, 401, 404);
        assertThat(answer.body()).as(path).doesNotContain("\"wmo\"");
    }

    @Test
    void whether_the_server_is_well_is_for_everyone_and_how_well_is_not() throws Exception {
        HttpClient nobody = HttpClient.newHttpClient();

        HttpResponse<String> ready = get(nobody, "health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"UP\"").doesNotContain("jdbc:", "password", "blauwdruk.war");
        assertThat(get(nobody, "health/live").statusCode()).isEqualTo(200);
        assertThat(get(nobody, "openapi").statusCode()).isEqualTo(200);
        for (String path :
                new String[] {"metrics", "metrics/", "metrics/base", "metrics?scope=base", "metrics;x/base"}) {
            assertThat(get(nobody, path).statusCode()).as(path).isIn(302, 400, 404);
            assertThat(get(SignedIn.as(root(), "Leo"), path).statusCode())
                    .as(path)
                    .isIn(400, 403, 404);
        }
    }

    @Test
    void a_program_without_a_token_is_told_how_to_come_in() throws Exception {
        HttpResponse<String> answer = get(HttpClient.newHttpClient(), "api/v1/themes");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void the_session_id_changes_at_sign_in() throws Exception {
        CookieManager jar = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();
        get(client, "signin/form");
        String planted = session(jar);

        SignedIn.enter(client, root(), "Leo");

        assertThat(session(jar)).isNotEqualTo(planted);
        assertThat(get(client, "start").statusCode()).isEqualTo(200);
        assertThat(withSession(planted).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "ffffffffffffffffffffffffffff", "../../etc/passwd", "%00"})
    void a_session_id_that_was_made_up_is_nobody(String id) throws Exception {
        HttpResponse<String> answer = withSession(id);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/signin/form");
    }

    @Test
    void a_form_on_another_site_is_refused() throws Exception {
        HttpClient client = SignedIn.as(root(), "Olga");

        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(root().resolve("api/v1/blueprints"))
                        .header("Origin", "https://evil.example")
                        .header("Content-Type", "application/yaml")
                        .POST(HttpRequest.BodyPublishers.ofString("formaat: i4sociaal-blauwdruk/1\n"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("other-origin");
    }

    @Test
    void who_signs_out_is_nobody_with_the_same_cookie() throws Exception {
        HttpClient client = SignedIn.as(root(), "Leo");
        String session = session((CookieManager) client.cookieHandler().orElseThrow());

        client.send(
                HttpRequest.newBuilder(root().resolve("signin/out"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        HttpResponse<String> again = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(root().resolve("start"))
                                .header("Cookie", "JSESSIONID=" + session)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> withSession(String id) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(root().resolve("start"))
                                .header("Cookie", "JSESSIONID=" + id)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String session(CookieManager jar) {
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(root() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI root() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/");
    }
}
