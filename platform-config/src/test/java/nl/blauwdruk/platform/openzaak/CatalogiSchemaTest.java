package nl.blauwdruk.platform.openzaak;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.platform.pack.ExamplePacks;
import nl.blauwdruk.platform.pack.Pack;
import nl.blauwdruk.platform.pack.PackPaths;
import nl.blauwdruk.platform.zip.BoundedZip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the zip to the request schemas of the Catalogi API itself. */
class CatalogiSchemaTest {

    private static final Map<Resource, JsonSchema> SCHEMAS = new LinkedHashMap<>();

    private static List<String> themes() {
        return ExampleSet.THEMES;
    }

    @BeforeAll
    static void readSchemas() throws IOException {
        try (InputStream in = CatalogiSchemaTest.class.getResourceAsStream("catalogi-requests.schema.json")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Resource resource : Resource.values()) {
                String name = resource.file().replace(".json", "Request");
                String schema = all.replaceFirst("\\{", "{\"\\$ref\":\"#/components/schemas/" + name + "\",");
                SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build();
                SCHEMAS.put(
                        resource,
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                .getSchema(schema, config));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_object_of_every_pack_is_a_request_the_api_accepts(String theme) {
        for (Pack pack : ExamplePacks.of(theme)) {
            for (Resource resource : Resource.values()) {
                for (JsonObject row : rows(pack, resource)) {
                    assertThat(problems(resource, row)).as(pack.name()).isEmpty();
                }
            }
        }
    }

    @Test
    void the_schema_does_refuse_what_is_wrong() {
        JsonObject property =
                rows(ExamplePacks.wmoInGroningen(), Resource.EIGENSCHAP).get(0);
        JsonObject tooLong = Json.createObjectBuilder(property)
                .add("naam", "een naam van meer dan twintig tekens")
                .build();
        JsonObject nameless = Json.createObjectBuilder(property).remove("naam").build();

        assertThat(problems(Resource.EIGENSCHAP, tooLong)).isNotEmpty();
        assertThat(problems(Resource.EIGENSCHAP, nameless)).isNotEmpty();
    }

    private static List<JsonObject> rows(Pack pack, Resource resource) {
        byte[] file = BoundedZip.read(
                        pack.file(PackPaths.ZAAKTYPE).orElseThrow().content())
                .get(resource.file());
        if (file == null) {
            return List.of();
        }
        JsonArray rows = Json.createReader(new ByteArrayInputStream(file)).readArray();
        return rows.getValuesAs(JsonObject.class);
    }

    private static Set<ValidationMessage> problems(Resource resource, JsonValue row) {
        return SCHEMAS.get(resource).validate(CamelCase.of(row).toString(), InputFormat.JSON);
    }
}
