package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.blauwdruk.web.harness.ServerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
@RunAsClient
class ApiConventionsIT {

    private static final String TOKENS = "api/v1/tokens";
    private static final String JSON = "application/json";

    @ArquillianResource
    private URL server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"x\":[",
                "{\"x\":{\"y\":",
                "{\"name\":\"a\"} en meer",
                "geen json",
                "{\"name\":\"a\",}",
                "[]",
                "[{\"name\":\"a\"}]",
                "\"tekst\"",
                "12",
                "{\"name\":\"a\",\"days\":\"twaalf\"}",
                "{\"name\":\"a\",\"days\":{}}",
                "{\"name\":[\"a\"]}"
            })
    void json_that_cannot_be_read_says_so_and_names_no_class(String body) throws Exception {
        HttpResponse<String> answer = olga().post(TOKENS, JSON, body);

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("unreadable-json").doesNotContain("nl.blauwdruk", "java.", "Exception");
    }

    @Test
    void a_value_of_another_form_is_named() throws Exception {
        HttpResponse<String> answer = olga().post(TOKENS, JSON, "{\"name\":\"a\",\"days\":\"twaalf\"}");

        assertThat(answer.body()).contains("The value of days");
    }

    @Test
    void a_role_that_is_none_is_unreadable() throws Exception {
        String body = "{\"login\":\"x\",\"name\":\"X\",\"memberships\":[{\"role\":\"KONING\"}]}";

        HttpResponse<String> answer = olga().post("api/v1/accounts", JSON, body);

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("unreadable-json");
    }

    @Test
    void json_nested_too_deep_is_unreadable() throws Exception {
        HttpResponse<String> answer = olga().post(TOKENS, JSON, "{\"x\":" + "[".repeat(300_000));

        assertProblem(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void no_body_where_one_is_needed_says_so(String body) throws Exception {
        assertProblem(olga().post(TOKENS, JSON, body), 400);
    }

    @Test
    void a_body_of_another_kind_is_refused() throws Exception {
        HttpResponse<String> answer = olga().post(TOKENS, "text/plain", "naam");

        assertProblem(answer, 415);
        assertThat(answer.body()).contains("Content-Type: application/json");
    }

    @Test
    void a_form_that_is_not_there_is_refused() throws Exception {
        assertProblem(olga().get("api/v1/themes", "Accept", "image/png"), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void a_method_that_is_not_there_says_what_is(String method) throws Exception {
        HttpResponse<String> answer = olga().send(method, "api/v1/themes", BodyPublishers.noBody());

        assertProblem(answer, 405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
    }

    @ParameterizedTest
    @CsvSource({
        "api/v1/bestaat-niet, 404",
        "api/v2/themes, 404",
        "api/bestaat-niet, 404",
        "api/v1/themes/, 404",
        "api/v1/themes/bestaat-niet, 404",
        "api/v1/tokens/abc/def, 404",
        "api/v1/accounts/abc, 404",
        "api/v1/municipalities?page=abc, 400",
        "api/v1/municipalities?page=0, 400",
        "api/v1/municipalities?pageSize=501, 400",
        "api/v1/municipalities?page=99999999999, 400",
        "api/v1/application.wadl, 404"
    })
    void every_wrong_address_is_a_problem(String path, int status) throws Exception {
        assertProblem(olga().get(path), status);
    }

    @Test
    void a_wrong_value_behind_the_question_mark_is_named() throws Exception {
        HttpResponse<String> answer = olga().get("api/v1/municipalities?pageSize=veel");

        assertThat(answer.body()).contains("pageSize is a whole number");
    }

    @Test
    void nobody_is_told_how_to_come_in() throws Exception {
        HttpResponse<String> answer = ApiClient.unknown(server).get("api/v1/themes");

        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @Test
    void ten_megabytes_of_json_are_refused_before_they_are_read() throws Exception {
        HttpResponse<String> answer = olga().send(
                        "POST",
                        TOKENS,
                        BodyPublishers.ofString("{\"name\":\"" + "a".repeat(10 * 1024 * 1024) + "\"}"),
                        "Content-Type",
                        JSON);

        assertProblem(answer, 413);
    }

    @Test
    void ten_megabytes_of_json_that_say_no_length_are_refused_too() throws Exception {
        byte[] body = ("{\"name\":\"" + "a".repeat(10 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = olga().send(
                        "POST",
                        TOKENS,
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                        "Content-Type",
                        JSON);

        assertProblem(answer, 413);
    }

    @Test
    void an_answer_is_kept_by_its_reader_alone_and_asked_after() throws Exception {
        HttpResponse<String> answer = olga().get("api/v1/themes");

        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(answer.headers().firstValue("API-Version")).contains("1.1.0");
    }

    @Test
    void who_asks_too_often_waits() throws Exception {
        ApiClient program = program();
        HttpResponse<String> first = program.get("api/v1/bestaat-niet");
        IntStream.range(0, 640).parallel().forEach(turn -> ask(program));

        HttpResponse<String> last = program.get("api/v1/themes");

        assertThat(first.headers().firstValue("RateLimit-Limit")).contains("600");
        assertThat(first.headers().firstValue("RateLimit-Remaining")).contains("599");
        assertThat(first.headers().firstValueAsLong("RateLimit-Reset").orElseThrow())
                .isBetween(1L, 60L);
        assertProblem(last, 429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
        assertThat(last.headers().firstValue("RateLimit-Remaining")).contains("0");
        assertThat(program().get("api/v1/themes").statusCode()).isEqualTo(200);
    }

    private static void ask(ApiClient program) {
        try {
            program.get("api/v1/bestaat-niet");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ApiClient program() throws Exception {
        String name = UUID.randomUUID().toString();
        String made = ApiClient.of(server, "Lev")
                .post(TOKENS, JSON, "{\"name\":\"" + name + "\"}")
                .body();
        return ApiClient.withToken(server, made.replaceAll("(?s).*\"secret\":\"([^\"]+)\".*", "$1"));
    }

    private ApiClient olga() throws Exception {
        return ApiClient.of(server, "Olga");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"type\":\"/problems/", "\"title\":\"", "\"detail\":\"");
    }
}
