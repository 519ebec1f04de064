package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.web.harness.ServerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@ServerTest
@RunAsClient
class OpenApiIT {

    private static final String ROOT = "/api/v1";
    /** Whole documents that have a JSON schema of their own. */
    private static final Set<String> DOCUMENTS = Set.of(
            "get /api/v1/comparisons/{theme}",
            "get /api/v1/realisation/{theme}",
            "get /api/v1/realisation/{theme}/{municipality}");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    @ArquillianResource
    private URL server;

    @Test
    void every_method_of_every_resource_is_described() throws Exception {
        Set<String> offered =
                resources().stream().flatMap(OpenApiIT::offered).collect(Collectors.toCollection(TreeSet::new));

        assertThat(described().keySet()).isNotEmpty().containsAll(offered);
    }

    @Test
    void every_description_has_a_summary_and_a_name_of_its_own() throws Exception {
        Map<String, Map<?, ?>> described = described();

        assertThat(described)
                .allSatisfy((place, operation) ->
                        assertThat(operation.get("summary")).as(place).isNotNull());
        assertThat(described.values().stream().map(operation -> operation.get("operationId")))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_path_that_speaks_two_formats_names_both() throws Exception {
        Map<String, Map<?, ?>> described = described();

        assertThat(described.get("get /api/v1/blueprints/{key}").toString())
                .contains("application/json", "application/yaml");
        assertThat(described.get("post /api/v1/blueprints").get("requestBody").toString())
                .contains("application/yaml", "multipart/form-data");
    }

    @Test
    void a_list_says_how_it_is_paged_and_a_change_that_it_needs_a_version() throws Exception {
        Map<String, Map<?, ?>> described = described();

        assertThat(described.get("get /api/v1/terms").get("parameters").toString())
                .contains("search", "page", "pageSize", "If-None-Match");
        assertThat(described.get("put /api/v1/terms/{key}").get("parameters").toString())
                .contains("If-Match");
    }

    @Test
    void every_answer_in_json_says_its_form() throws Exception {
        Map<String, Map<?, ?>> described = described();

        List<String> formless = described.keySet().stream()
                .filter(place -> isFormless(described.get(place)))
                .toList();

        assertThat(formless).containsExactlyInAnyOrderElementsOf(DOCUMENTS);
    }

    /** Whether JSON it answers with may be anything. */
    private static boolean isFormless(Map<?, ?> operation) {
        return ((Map<?, ?>) operation.get("responses"))
                .entrySet().stream()
                        .filter(answer -> answer.getKey().toString().startsWith("2"))
                        .flatMap(answer -> contents((Map<?, ?>) answer.getValue()))
                        .anyMatch(schema -> !schema.containsKey("$ref") && !schema.containsKey("type"));
    }

    private static Stream<Map<?, ?>> contents(Map<?, ?> answer) {
        Map<?, ?> content = answer.containsKey("content") ? (Map<?, ?>) answer.get("content") : Map.of();
        return content.entrySet().stream()
                .filter(one ->
                        one.getKey().toString().endsWith("json") || one.getKey().equals("*/*"))
                .map(one -> (Map<?, ?>) ((Map<?, ?>) one.getValue()).get("schema"));
    }

    private Map<String, Map<?, ?>> described() throws IOException, InterruptedException {
        Object document = new Load(LoadSettings.builder().build())
                .loadFromString(ApiClient.unknown(server).get("openapi").body());
        Map<String, Map<?, ?>> operations = new TreeMap<>();
        ((Map<?, ?>) ((Map<?, ?>) document).get("paths"))
                .forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> {
                    if (path.toString().startsWith(ROOT) && METHODS.contains(method)) {
                        operations.put(method + " " + path, (Map<?, ?>) operation);
                    }
                }));
        return operations;
    }

    private static List<Class<?>> resources() throws IOException {
        java.nio.file.Path classes = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith("Resource.class"))
                    .map(file -> classes.relativize(file)
                            .toString()
                            .replace(".class", "")
                            .replace('/', '.'))
                    .<Class<?>>map(OpenApiIT::load)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OpenApiIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> offered(Class<?> resource) {
        String path = ROOT + resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> verb + " " + path + below(method)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String below(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null
                ? ""
                : "/" + path.value().replaceFirst("^/", "").replaceAll(":(?:[^{}]|\\{[^{}]*\\})*\\}", "}");
    }
}
