package nl.blauwdruk.web.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.harness.SignedIn;
import nl.blauwdruk.web.harness.TestProvider;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way, against a real OpenID Connect server. */
@ServerTest
@RunAsClient
class OidcIT {

    private static final int VALID = 600;

    @ArquillianResource
    private URL server;

    private HttpClient browser;

    @BeforeEach
    void openBrowser() {
        browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    @Test
    void someone_the_provider_proves_comes_in_with_the_roles_it_names() throws Exception {
        provide(
                "sub-1",
                Map.of("preferred_username", "jan@zwolle.nl", "name", "Jan Zwart", "roles", List.of("partner:0193")),
                VALID);

        HttpResponse<String> back = get(callback("/blueprint/list"));
        HttpResponse<String> page = get(root().resolve("blueprint/list"));

        assertThat(location(back)).endsWith("/blueprint/list");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Jan Zwart");
    }

    @Test
    void who_signs_out_here_signs_out_at_the_provider_too_and_comes_back() throws Exception {
        provide("sub-11", Map.of("preferred_username", "uit@zwolle.nl", "roles", List.of("reader")), VALID);
        get(callback("/start"));

        HttpResponse<String> out = signOut();
        String refresh = out.headers().firstValue("Refresh").orElseThrow();
        URI wayOut = URI.create(refresh.replaceFirst("0;url=", ""));
        HttpResponse<String> there = get(wayOut);

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.body()).contains("ook daar af te melden").contains("class=\"btn btn--main\"");
        assertThat(wayOut.toString()).startsWith("http://127.0.0.1:").contains("/endsession?");
        assertThat(wayOut.getQuery())
                .containsPattern("id_token_hint=[\\w-]+\\.[\\w-]+\\.[\\w-]+")
                .contains("post_logout_redirect_uri=" + root() + "signin/form");
        assertThat(location(there)).startsWith(root() + "signin/form");
        assertThat(location(get(root().resolve("start")))).contains("/signin/form");
    }

    @Test
    void who_came_in_here_after_somebody_of_the_provider_signs_out_here_alone() throws Exception {
        provide("sub-13", Map.of("preferred_username", "eerst@zwolle.nl", "roles", List.of("reader")), VALID);
        get(callback("/start"));

        SignedIn.enter(browser, root(), "Leo");
        HttpResponse<String> out = signOut();

        assertThat(out.headers().firstValue("Refresh")).isEmpty();
        assertThat(location(out)).endsWith("/signin/form");
    }

    @Test
    void roles_that_are_gone_at_the_provider_are_gone_here_also_when_it_names_none() throws Exception {
        Map<String, Object> reader = Map.of("preferred_username", "gaat@zwolle.nl", "roles", List.of("reader"));
        Map<String, Object> nobody = Map.of("preferred_username", "gaat@zwolle.nl", "roles", List.of());
        provide("sub-12", reader, VALID);
        get(callback("/start"));
        String before = asAdministrator("api/v1/accounts?search=gaat@zwolle.nl");

        provide("sub-12", nobody, VALID);
        get(callback("/start"));

        assertThat(before).contains("\"role\":\"READER\"").contains("\"claimed\":true");
        assertThat(asAdministrator("api/v1/accounts?search=gaat@zwolle.nl"))
                .contains("gaat@zwolle.nl")
                .doesNotContain("READER");
    }

    private HttpResponse<String> signOut() throws Exception {
        return browser.send(
                HttpRequest.newBuilder(root().resolve("signin/out"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String asAdministrator(String path) throws Exception {
        return SignedIn.as(root(), "Bea")
                .send(HttpRequest.newBuilder(root().resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void an_answer_works_once() throws Exception {
        provide("sub-2", Map.of("preferred_username", "once@zwolle.nl", "roles", List.of("reader")), VALID);
        URI callback = callback("/start");
        get(callback);

        HttpResponse<String> again = get(callback);

        assertThat(location(again)).contains("geweigerd=STALE");
    }

    @Test
    void an_answer_in_another_browser_is_refused() throws Exception {
        URI callback = callback("/start");
        openBrowser();

        HttpResponse<String> elsewhere = get(callback);

        assertThat(location(elsewhere)).contains("geweigerd=STALE");
        assertThat(location(get(root().resolve("start")))).contains("/signin/form");
    }

    @Test
    void an_answer_to_another_question_is_refused() throws Exception {
        URI callback = callback("/start");
        URI forged = URI.create(callback.toString().replaceAll("state=[^&]*", "state=geraden"));

        HttpResponse<String> answer = get(forged);

        assertThat(location(answer)).contains("geweigerd=STALE");
    }

    @Test
    void a_token_for_another_application_is_refused() throws Exception {
        provide(
                "sub-5",
                Map.of("preferred_username", "aud@zwolle.nl", "roles", List.of("reader"), "aud", "een-ander"),
                VALID);

        assertThat(location(get(callback("/start")))).contains("geweigerd=TOKEN");
    }

    @Test
    void a_token_for_another_question_is_refused() throws Exception {
        provide(
                "sub-6",
                Map.of("preferred_username", "nonce@zwolle.nl", "roles", List.of("reader"), "nonce", "oud"),
                VALID);

        assertThat(location(get(callback("/start")))).contains("geweigerd=TOKEN");
    }

    @Test
    void a_token_that_has_expired_is_refused() throws Exception {
        provide("sub-7", Map.of("preferred_username", "late@zwolle.nl", "roles", List.of("reader")), -3600);

        assertThat(location(get(callback("/start")))).contains("geweigerd=TOKEN");
    }

    @Test
    void a_code_that_was_made_up_is_refused() throws Exception {
        URI question = URI.create(location(get(root().resolve("signin/oidc"))));
        String state = question.getQuery().replaceAll(".*state=([^&]*).*", "$1");

        HttpResponse<String> answer = get(root().resolve("signin/oidc/back?code=verzonnen&state=" + state));

        assertThat(location(answer)).contains("geweigerd=");
        assertThat(location(get(root().resolve("start")))).contains("/signin/form");
    }

    @Test
    void a_login_that_belongs_to_someone_here_is_not_taken_over() throws Exception {
        provide("sub-8", Map.of("preferred_username", "beheerder", "roles", List.of("administrator")), VALID);

        assertThat(location(get(callback("/start")))).contains("geweigerd=ACCOUNT");
    }

    @Test
    void whom_the_provider_does_not_let_through_is_told_so() throws Exception {
        URI question = URI.create(location(get(root().resolve("signin/oidc"))));
        String state = question.getQuery().replaceAll(".*state=([^&]*).*", "$1");

        HttpResponse<String> answer = get(root().resolve("signin/oidc/back?error=access_denied&state=" + state));

        assertThat(location(answer)).contains("geweigerd=DENIED");
        assertThat(get(URI.create(location(answer))).body()).contains("liet u niet door");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "?code=x", "?state=x", "?%00", "?code=%3Cscript%3E&state=y"})
    void an_answer_nobody_asked_for_is_refused_without_a_trace(String query) throws Exception {
        HttpResponse<String> answer = get(URI.create(root() + "signin/oidc/back" + query));

        assertThat(answer.statusCode()).isIn(302, 400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    /** What the provider says of the next one who comes. */
    private static void provide(String subject, Map<String, Object> claims, long seconds) {
        TestProvider.server()
                .enqueueCallback(
                        new DefaultOAuth2TokenCallback(TestProvider.issuer(), subject, "JWT", null, claims, seconds));
    }

    /** Goes to the provider as a browser is told, and gives the address it sends the browser back to. */
    private URI callback(String page) throws Exception {
        HttpResponse<String> asked = get(root().resolve("signin/oidc?terug=" + page));
        HttpResponse<String> answered = get(URI.create(location(asked)));
        return URI.create(location(answered));
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
    }

    private URI root() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/");
    }
}
