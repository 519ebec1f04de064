package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.harness.ServerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
@RunAsClient
class TokensResourceIT {

    private static final String TOKENS = "api/v1/tokens";
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    @ArquillianResource
    private URL server;

    @Test
    void a_token_for_reading_reads_and_changes_nothing() throws Exception {
        ApiClient program = ApiClient.withToken(server, secret(made("Olga", "{\"name\":\"lezen\"}")));

        HttpResponse<String> read = program.get("api/v1/themes");
        HttpResponse<String> write = program.post("api/v1/blueprints", YAML, base());

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(write.statusCode()).isEqualTo(403);
        assertThat(write.body()).contains("not-allowed").contains("IMPORT_");
    }

    @Test
    void a_token_for_writing_does_what_its_owner_may_and_no_more() throws Exception {
        ApiClient designer = ApiClient.withToken(server, secret(made("Olga", "{\"name\":\"a\",\"write\":true}")));
        ApiClient supplier = ApiClient.withToken(server, secret(made("Lev", "{\"name\":\"b\",\"write\":true}")));

        HttpResponse<String> allowed = designer.post("api/v1/blueprints", YAML, base());
        HttpResponse<String> refused = supplier.post("api/v1/blueprints", YAML, base());

        assertThat(allowed.statusCode()).isEqualTo(201);
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void a_revoked_token_opens_nothing_from_then_on() throws Exception {
        ApiClient owner = ApiClient.of(server, "Olga");
        HttpResponse<String> made = owner.post(TOKENS, JSON, "{\"name\":\"kort\"}");
        ApiClient program = ApiClient.withToken(server, secret(made));
        int before = program.get("api/v1/themes").statusCode();

        HttpResponse<String> revoked = owner.delete(location(made), "If-Match", "*");
        HttpResponse<String> after = program.get("api/v1/themes");

        assertThat(before).isEqualTo(200);
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(after.statusCode()).isEqualTo(401);
        assertThat(after.headers().firstValue("WWW-Authenticate").orElseThrow()).contains("invalid_token");
        assertThat(after.body()).contains("invalid-token");
    }

    @Test
    void a_token_cannot_make_a_token() throws Exception {
        ApiClient program = ApiClient.withToken(server, secret(made("Olga", "{\"name\":\"c\",\"write\":true}")));

        HttpResponse<String> answer = program.post(TOKENS, JSON, "{\"name\":\"kind\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_of_someone_else_is_not_there() throws Exception {
        HttpResponse<String> ofOlga = made("Olga", "{\"name\":\"van Olga\"}");
        ApiClient other = ApiClient.of(server, "Sam");

        HttpResponse<String> answer = other.delete(location(ofOlga), "If-Match", "*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(other.get(TOKENS).body()).doesNotContain("van Olga");
        assertThat(ApiClient.withToken(server, secret(ofOlga))
                        .get("api/v1/themes")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void requests_at_the_same_moment_all_get_in() throws Exception {
        ApiClient program = ApiClient.withToken(server, secret(made("Olga", "{\"name\":\"tegelijk\"}")));

        List<Integer> answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(turn -> status(program))
                .toList();

        assertThat(answers).containsOnly(200);
    }

    private static int status(ApiClient program) {
        try {
            return program.get("api/v1/themes").statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_secret_is_told_once() throws Exception {
        ApiClient owner = ApiClient.of(server, "Sam");
        String secret = secret(owner.post(TOKENS, JSON, "{\"name\":\"eenmaal\"}"));

        String listed = owner.get(TOKENS).body();

        assertThat(listed).contains("eenmaal").doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\"}",
                "{}",
                "{\"name\":\"lang\",\"days\":367}",
                "{\"name\":\"dood\",\"days\":0}",
                "{\"name\":\"min\",\"days\":-5}"
            })
    void a_token_without_name_or_with_a_wrong_life_is_refused(String body) throws Exception {
        HttpResponse<String> answer = ApiClient.of(server, "Sam").post(TOKENS, JSON, body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bld_verzonnen", "", "x' or '1'='1", "bld_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_token_that_was_made_up_opens_nothing(String token) throws Exception {
        HttpResponse<String> answer = ApiClient.withToken(server, token).get("api/v1/themes");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> made(String name, String body) throws Exception {
        HttpResponse<String> made = ApiClient.of(server, name).post(TOKENS, JSON, body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made;
    }

    private static String secret(HttpResponse<String> made) {
        Matcher secret = Pattern.compile("\"secret\":\"(bld_[\\w-]{43})\"").matcher(made.body());
        assertThat(secret.find()).as(made.body()).isTrue();
        return secret.group(1);
    }

    private static String location(HttpResponse<String> made) {
        String location = made.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("api/v1"));
    }

    private static String base() throws Exception {
        return Files.readString(ExampleSet.folder().resolve("bijstand").resolve("basis.yaml"));
    }
}
