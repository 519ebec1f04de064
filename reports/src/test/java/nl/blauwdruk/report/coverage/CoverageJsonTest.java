package nl.blauwdruk.report.coverage;

import static nl.blauwdruk.model.trace.TargetKind.PACK;
import static nl.blauwdruk.model.trace.TargetKind.STORY;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import org.junit.jupiter.api.Test;

class CoverageJsonTest {

    private static final Path SCHEMA = Path.of("..", "docs", "schema", "coverage.schema.json");

    @Test
    void figures_of_the_example_set_keep_to_the_schema() throws IOException {
        List<Coverage> coverages = new ArrayList<>();
        for (Blueprint blueprint : ExampleSet.blueprints("wmo")) {
            if (!blueprint.isBase()) {
                coverages.add(Coverage.of(blueprint, List.of(), TargetStates.NOTHING));
            }
        }

        String json = text(CoverageTotals.of(coverages, List.of("wmo")));

        assertThat(problems(json)).isEmpty();
        assertThat(json).contains("\"municipality\":\"0014\"", "\"percentage\":0.0");
    }

    @Test
    void every_kind_of_link_keeps_to_the_schema() throws IOException {
        Coverage coverage = Realised.oneStep()
                .story("MIN-1", Level.DONE)
                .storyFor("MIN-2", "0193")
                .fromEvery(STORY, "MIN-1")
                .fromEvery(PACK, "minima-0014-1")
                .loaded("minima-0014-1")
                .outdated(0, PACK, "minima-0014-1")
                .from(1, STORY, "MIN-1")
                .from(2, STORY, "MIN-2")
                .from(3, STORY, "MIN-9")
                .tested("MIN-1", 2, 0)
                .measured();

        String json = text(new CoverageTotals(List.of(coverage)));

        assertThat(problems(json)).isEmpty();
        assertThat(json)
                .contains("\"outdated\":[{\"element\":\"minima-groningen/aanvragen\",\"pack\":\"minima-0014-1\"}]")
                .contains("\"level\":\"proven\",\"story\":\"MIN-1\",\"evidence\":\"2 testen geslaagd, 20-11-2026\"");
    }

    private static String text(CoverageTotals totals) {
        return new String(CoverageJson.write(totals), StandardCharsets.UTF_8);
    }

    private static Set<ValidationMessage> problems(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        return schema.validate(json, InputFormat.JSON);
    }
}
