package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.web.harness.ServerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The API Design Rules of the Dutch government, one by one, over the description as it is served. */
@ServerTest
@RunAsClient
class ApiDesignRulesIT {

    /** Not plural, as there is one of it: what is known by a question, or a thing below another. */
    private static final Set<String> ONE_OF_IT = Set.of("search", "realisation", "me", "openapi.json");

    @ArquillianResource
    private URL server;

    @Test
    void publish_openapi_as_json_for_pages_of_every_site() throws Exception {
        HttpResponse<String> document = ApiClient.unknown(server).get("api/v1/openapi.json");
        HttpResponse<String> other = ApiClient.of(server, "Olga").get("api/v1/themes");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(document.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void doc_openapi_three_with_contact_and_licence() throws Exception {
        Description description = described();

        assertThat(description.text("openapi")).startsWith("3.");
        assertThat(description.text("info", "title")).isNotBlank();
        assertThat(description.text("info", "description")).isNotBlank();
        assertThat(description.text("info", "contact", "name")).isNotBlank();
        assertThat(description.text("info", "contact", "url")).startsWith("https://");
        assertThat(description.text("info", "license", "name")).isEqualTo("EUPL-1.2");
    }

    @Test
    void uri_version_holds_the_major_number_alone_and_the_header_all_of_it() throws Exception {
        String version = described().text("info", "version");

        assertThat(version).matches("1\\.\\d+\\.\\d+");
        assertThat(described().paths()).isNotEmpty().allMatch(path -> path.startsWith("/api/v1/"));
        for (String path : List.of("api/v1/themes", "api/v1/openapi.json", "api/v1/bestaat-niet", "api/v1/themes/")) {
            assertThat(ApiClient.of(server, "Olga").get(path).headers().allValues("API-Version"))
                    .as(path)
                    .containsExactly(version);
            assertThat(ApiClient.unknown(server).get(path).headers().allValues("API-Version"))
                    .as(path)
                    .containsExactly(version);
        }
    }

    @Test
    void version_header_is_described_for_every_answer() throws Exception {
        assertThat(described().operations())
                .allSatisfy(operation -> assertThat(operation.statuses())
                        .isNotEmpty()
                        .allSatisfy(status -> assertThat(operation.headers(status))
                                .as(operation + " " + status)
                                .contains("API-Version")));
    }

    @Test
    void path_segments_are_in_kebab_case_without_slash_at_the_end() throws Exception {
        assertThat(described().paths())
                .allMatch(path -> path.matches("(/([a-z0-9]+(-[a-z0-9]+)*(\\.json)?|\\{[a-z][A-Za-z]*\\}))+"));
    }

    @Test
    void query_keys_are_in_camel_case() throws Exception {
        assertThat(described().operations())
                .allSatisfy(operation -> assertThat(operation.parameters("query"))
                        .as(operation.toString())
                        .allMatch(name -> name.matches("[a-z][a-zA-Z0-9]*")));
    }

    @Test
    void collections_are_plural_nouns() throws Exception {
        assertThat(described().paths().stream().map(path -> path.split("/", -1)[3]))
                .isNotEmpty()
                .allMatch(name -> ONE_OF_IT.contains(name) || name.endsWith("s"));
    }

    @Test
    void only_methods_of_the_standard_are_used_and_reading_sends_no_body() throws Exception {
        assertThat(described().operations()).allSatisfy(operation -> {
            assertThat(operation.method()).isIn("GET", "POST", "PUT", "PATCH", "DELETE");
            if (operation.method().equals("GET") || operation.method().equals("DELETE")) {
                assertThat(operation.bodies()).as(operation.toString()).isEmpty();
            }
        });
    }

    @Test
    void errors_are_problem_details() throws Exception {
        assertThat(described().operations())
                .allSatisfy(operation -> assertThat(
                                operation.statuses().stream().filter(status -> status.compareTo("400") >= 0))
                        .allSatisfy(status -> assertThat(operation.contents(status))
                                .as(operation + " " + status)
                                .containsOnlyKeys("application/problem+json")));
    }

    @Test
    void every_method_but_the_description_needs_a_token() throws Exception {
        Description description = described();

        assertThat(description.text("components", "securitySchemes", "token", "scheme"))
                .isEqualTo("bearer");
        assertThat(description.text("security")).contains("token");
        assertThat(description.operations())
                .filteredOn(operation -> operation.text("security") != null)
                .extracting(Described::path)
                .containsExactly("/api/v1/openapi.json");
    }

    @Test
    void security_headers_come_with_every_answer() throws Exception {
        HttpResponse<String> answer = ApiClient.of(server, "Olga").get("api/v1/themes");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void what_is_asked_with_head_or_options_changes_nothing() throws Exception {
        ApiClient olga = ApiClient.of(server, "Olga");

        HttpResponse<String> head = olga.send("HEAD", "api/v1/themes", BodyPublishers.noBody());
        HttpResponse<String> options = olga.send("OPTIONS", "api/v1/themes", BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(options.headers().firstValue("Allow").orElseThrow())
                .contains("GET")
                .doesNotContain("TRACE");
    }

    private Description described() throws Exception {
        return Description.of(
                ApiClient.unknown(server).get("api/v1/openapi.json").body());
    }
}
