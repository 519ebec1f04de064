package nl.blauwdruk.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    @Test
    void findings_keep_to_the_schema() throws IOException {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        ExampleSet.files("wmo")
                .forEach(file ->
                        findings.put(file.toString(), BlueprintFiles.read(file).check()));
        findings.put("leeg.yaml", List.of(new Finding("unreadable", Severity.ERROR, "Leeg.", "", 0, "Vul het.")));

        byte[] json = FindingsJson.write(findings);

        assertThat(Schemas.problems("check", json)).isEmpty();
        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("no-accountable")
                .endsWith("]\n");
    }
}
