package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.harness.ServerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ServerTest
@RunAsClient
class BlueprintsResourceIT {

    private static final String BLUEPRINTS = "api/v1/blueprints";
    private static final String YAML = "application/yaml";

    @ArquillianResource
    private URL server;

    @Test
    void a_file_that_is_imported_can_be_read_back_without_loss() throws Exception {
        ApiClient api = ApiClient.of(server, "Olga");
        String file = example("schulden", 0);

        HttpResponse<String> created = api.post(BLUEPRINTS, YAML, file);
        HttpResponse<String> read = api.get(BLUEPRINTS + "/schulden-basis", "Accept", YAML);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location").orElseThrow())
                .endsWith("/api/v1/blueprints/schulden-basis");
        assertThat(BlueprintFiles.read("a.yaml", read.body().getBytes(StandardCharsets.UTF_8))
                        .blueprint()
                        .elements())
                .isEqualTo(ExampleSet.blueprints("schulden").get(0).elements());
    }

    @Test
    void importing_again_gives_a_new_revision() throws Exception {
        ApiClient api = ApiClient.of(server, "Olga");
        String file = example("jeugd", 0);

        HttpResponse<String> first = api.post(BLUEPRINTS, YAML, file);
        HttpResponse<String> second = api.post(BLUEPRINTS, YAML, file);

        assertThat(first.body()).contains("\"revision\":1");
        assertThat(second.body()).contains("\"revision\":2");
    }

    @Test
    void one_wrong_file_stores_none_and_every_problem_is_told() throws Exception {
        ApiClient api = ApiClient.of(server, "Olga");
        Map<String, String> files = new TreeMap<>();
        files.put("goed.yaml", example("wmo", 0).replace("id: wmo-basis", "id: alles-of-niets"));
        files.put("fout.yaml", "dit is geen blauwdruk");
        files.put("leeg-thema.yaml", "formaat: i4sociaal-blauwdruk/1\nid: x\n");

        HttpResponse<String> refused = api.upload(BLUEPRINTS, files);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("fout.yaml").contains("leeg-thema.yaml");
        assertThat(api.get(BLUEPRINTS + "/alles-of-niets").statusCode()).isEqualTo(404);
    }

    @Test
    void an_unchanged_blueprint_is_not_sent_twice() throws Exception {
        ApiClient api = ApiClient.of(server, "Olga");
        api.post(BLUEPRINTS, YAML, example("minima", 0));
        String tag = api.get(BLUEPRINTS + "/minima-basis")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        HttpResponse<String> again = api.get(BLUEPRINTS + "/minima-basis", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void an_upload_of_fifty_megabytes_is_refused() throws Exception {
        ApiClient api = ApiClient.of(server, "Olga");

        HttpResponse<String> refused = api.post(BLUEPRINTS, YAML, "a".repeat(50 * 1024 * 1024));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("5 MB");
    }

    @Test
    void a_list_comes_in_pages() throws Exception {
        ApiClient api = ApiClient.of(server, "Olga");

        HttpResponse<String> page = api.get("api/v1/municipalities?page=2&pageSize=100");

        assertThat(page.headers().firstValue("X-Total-Count")).contains("342");
        assertThat(page.headers().allValues("Link")).anyMatch(link -> link.contains("page=3") && link.contains("next"));
    }

    @Test
    void what_does_not_exist_is_a_problem_in_json() throws Exception {
        ApiClient api = ApiClient.of(server, "Olga");

        HttpResponse<String> answer = api.get("api/v1/bestaat-niet");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"status\":404");
    }

    private static String example(String theme, int index) throws IOException {
        return Files.readString(ExampleSet.files(theme).get(index));
    }
}
