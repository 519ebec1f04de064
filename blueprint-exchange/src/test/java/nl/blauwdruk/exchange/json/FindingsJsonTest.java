package nl.blauwdruk.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    private static final Path SCHEMA = Path.of("..", "docs", "schema", "check.schema.json");

    @Test
    void findings_keep_to_the_schema() throws IOException {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        ExampleSet.files("wmo")
                .forEach(file ->
                        findings.put(file.toString(), BlueprintFiles.read(file).check()));
        findings.put("leeg.yaml", List.of(new Finding("unreadable", Severity.ERROR, "Leeg.", "", 0, "Vul het.")));

        String json = new String(FindingsJson.write(findings), StandardCharsets.UTF_8);

        assertThat(problems(json)).isEmpty();
        assertThat(json).contains("no-accountable").endsWith("]\n");
    }

    private static Set<ValidationMessage> problems(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        return schema.validate(json, InputFormat.JSON);
    }
}
