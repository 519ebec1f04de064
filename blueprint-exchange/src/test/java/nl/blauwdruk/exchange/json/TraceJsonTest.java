package nl.blauwdruk.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.blauwdruk.model.trace.graph.ItemId;
import nl.blauwdruk.model.trace.graph.ItemStatus;
import nl.blauwdruk.model.trace.graph.Trace;
import nl.blauwdruk.model.trace.graph.TraceItem;
import org.junit.jupiter.api.Test;

class TraceJsonTest {

    private static final ItemId STEP = new ItemId("step", "b01", 1);
    private static final ItemId STORY = new ItemId("story", "s01", 1);

    @Test
    void totals_and_defects_fit_the_schema() throws IOException {
        String json = json(
                new TraceItem(STEP, ItemStatus.APPROVED, List.of("story", "test"), List.of()),
                new TraceItem(STORY, ItemStatus.APPROVED, List.of(), List.of(STEP, new ItemId("step", "weg", 1))));

        assertThat(json)
                .isEqualTo(
                        "{\"items\":2,\"links\":{\"covers\":1,\"orphaned\":1},\"duplicates\":0,\"shallow\":1,"
                                + "\"deep\":1,\"circular\":0,\"defects\":2,\"findings\":["
                                + "{\"item\":\"step~b01~1\",\"faults\":[{\"fault\":\"uncovered\",\"type\":\"test\"}]},"
                                + "{\"item\":\"story~s01~1\",\"faults\":[{\"fault\":\"orphaned\",\"other\":\"step~weg~1\"}]}]}\n");
        assertFits(json);
    }

    @Test
    void an_answer_about_nothing_fits_the_schema() throws IOException {
        assertFits(json());
    }

    private static String json(TraceItem... items) {
        return new String(TraceJson.write(Trace.of(List.of(items))), StandardCharsets.UTF_8);
    }

    private static void assertFits(String json) throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "schema", "trace.schema.json"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }
}
