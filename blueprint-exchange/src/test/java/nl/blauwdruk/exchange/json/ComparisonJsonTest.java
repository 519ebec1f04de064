package nl.blauwdruk.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"minima", "jeugd"})
    void a_comparison_with_a_base_fits_the_schema(String theme) throws IOException {
        List<Blueprint> blueprints = ExampleSet.blueprints(theme);

        String json = json(Optional.of(blueprints.get(0)), blueprints.subList(1, blueprints.size()));

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).startsWith("{\"theme\":\"" + theme + "\",\"base\":\"" + theme + "-basis\"");
    }

    @Test
    void a_comparison_without_a_base_fits_the_schema() throws IOException {
        List<Blueprint> blueprints = ExampleSet.blueprints("wmo");

        String json = json(Optional.empty(), blueprints.subList(1, blueprints.size()));

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"base\":\"\"").contains("\"kind\":null");
    }

    @Test
    void the_same_files_give_the_same_bytes() {
        List<Blueprint> blueprints = ExampleSet.blueprints("schulden");
        List<Blueprint> again = ExampleSet.blueprints("schulden");

        String one = json(Optional.of(blueprints.get(0)), blueprints.subList(1, 7));
        String other = json(Optional.of(again.get(0)), again.subList(1, 7));

        assertThat(other).isEqualTo(one).endsWith("}\n");
    }

    private static String json(Optional<Blueprint> base, List<Blueprint> variants) {
        return new String(
                ComparisonJson.write(new Comparing().compare(base, variants), Language.DUTCH), StandardCharsets.UTF_8);
    }

    private static JsonSchema schema() throws IOException {
        Path file = Path.of("..", "docs", "schema", "compare.schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
    }
}
