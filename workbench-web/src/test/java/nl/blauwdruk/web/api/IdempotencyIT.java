package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.harness.ServerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ServerTest
@RunAsClient
class IdempotencyIT {

    private static final String BLUEPRINTS = "api/v1/blueprints";
    private static final String TOKENS = "api/v1/tokens";
    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";

    private final String key = UUID.randomUUID().toString();

    @ArquillianResource
    private URL server;

    @Test
    void the_same_again_is_done_once_and_answered_alike() throws Exception {
        ApiClient olga = ApiClient.of(server, "Olga");
        String file = blueprint();

        HttpResponse<String> first = post(olga, BLUEPRINTS, YAML, file);
        HttpResponse<String> second = post(olga, BLUEPRINTS, YAML, file);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body()).contains("\"revision\":1");
        assertThat(second.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
    }

    @Test
    void another_request_with_the_same_key_is_refused() throws Exception {
        ApiClient olga = ApiClient.of(server, "Olga");
        post(olga, BLUEPRINTS, YAML, blueprint());

        HttpResponse<String> other = post(olga, BLUEPRINTS, YAML, blueprint());

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("idempotency-key-reused");
    }

    @Test
    void the_key_of_one_person_says_nothing_about_another() throws Exception {
        String file = blueprint();
        post(ApiClient.of(server, "Olga"), BLUEPRINTS, YAML, file);

        HttpResponse<String> ofSam = post(ApiClient.of(server, "Sam"), BLUEPRINTS, YAML, file);

        assertThat(ofSam.statusCode()).isEqualTo(403);
    }

    @Test
    void of_many_at_the_same_moment_one_is_done() throws Exception {
        ApiClient olga = ApiClient.of(server, "Olga");
        String file = blueprint();

        List<HttpResponse<String>> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(turn -> quietly(olga, file))
                .toList();
        HttpResponse<String> after = post(olga, BLUEPRINTS, YAML, file);

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 409));
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 201);
        assertThat(after.body()).contains("\"revision\":1");
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .allSatisfy(answer -> assertThat(answer.body()).isEqualTo(after.body()));
    }

    @Test
    void what_was_refused_may_be_tried_again() throws Exception {
        ApiClient olga = ApiClient.of(server, "Olga");

        HttpResponse<String> refused = post(olga, BLUEPRINTS, YAML, "dit is geen blauwdruk");
        HttpResponse<String> mended = post(olga, BLUEPRINTS, YAML, blueprint());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(mended.statusCode()).isEqualTo(201);
    }

    @Test
    void a_secret_is_not_told_twice_and_nothing_is_made_twice() throws Exception {
        ApiClient lev = ApiClient.of(server, "Lev");
        String body = "{\"name\":\"" + key + "\"}";

        HttpResponse<String> first = post(lev, TOKENS, JSON, body);
        HttpResponse<String> second = post(lev, TOKENS, JSON, body);

        assertThat(first.body()).contains("\"secret\"");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("answer-not-kept").doesNotContain("bld_");
        assertThat(second.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(lev.get(TOKENS).body().split(key, -1)).hasSize(2);
    }

    @Test
    void a_key_that_is_none_is_refused() throws Exception {
        HttpResponse<String> answer = ApiClient.of(server, "Olga")
                .send(
                        "POST",
                        BLUEPRINTS,
                        BodyPublishers.ofString(blueprint()),
                        "Content-Type",
                        YAML,
                        "Idempotency-Key",
                        "twee woorden");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("idempotency-key-unusable");
    }

    @Test
    void an_upload_with_a_key_reads_the_same_as_one_without() throws Exception {
        ApiClient olga = ApiClient.of(server, "Olga");
        String id = "sleutel-" + UUID.randomUUID();
        String body = "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.yaml\"\r\n"
                + "Content-Type: application/yaml\r\n\r\n" + blueprint(id) + "\r\n--grens--\r\n";

        HttpResponse<String> first = post(olga, BLUEPRINTS, "multipart/form-data; boundary=grens", body);
        HttpResponse<String> second = post(olga, BLUEPRINTS, "multipart/form-data; boundary=grens", body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).contains(id).contains("\"revision\":1");
    }

    private HttpResponse<String> quietly(ApiClient client, String file) {
        try {
            return post(client, BLUEPRINTS, YAML, file);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> post(ApiClient client, String path, String type, String body) throws Exception {
        return client.send(
                "POST",
                path,
                BodyPublishers.ofString(body),
                "Content-Type",
                type,
                "Idempotency-Key",
                "\"" + key + "\"");
    }

    private static String blueprint() throws Exception {
        return blueprint("sleutel-" + UUID.randomUUID());
    }

    private static String blueprint(String id) throws Exception {
        return Files.readString(ExampleSet.files("wmo").get(0)).replaceAll("(?m)^id: .*", "id: " + id);
    }
}
