package nl.blauwdruk.story.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.WrittenStory;
import nl.blauwdruk.story.quality.checking.BacklogQuality;
import nl.blauwdruk.story.quality.checking.CheckingStories;
import nl.blauwdruk.story.quality.checking.RuleTexts;
import org.junit.jupiter.api.Test;

class StoryFindingsJsonTest {

    @Test
    void stories_come_in_order_and_the_backlog_last_in_the_form_of_the_schema() throws IOException {
        BacklogQuality quality = new CheckingStories()
                .check(
                        List.of(
                                new WrittenStory("1", "Als inwoner wil ik (nu) bellen en een brief sturen"),
                                new WrittenStory("2", "Als inwoner wil ik betalen zodat ik klaar ben.")),
                        Map.of("x/1", "Afhalen"));

        String json =
                new String(StoryFindingsJson.write(quality, RuleTexts.in(Language.DUTCH)), StandardCharsets.UTF_8);

        String schema = Files.readString(Path.of("..", "docs", "schema", "check-stories.schema.json"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json)
                .startsWith("[{\"id\":\"1\"")
                .contains("\"mend\":\"drop-notes\"", "\"id\":\"2\",\"line\":0,\"findings\":[]");
        assertThat(json.lastIndexOf("\"id\":\"\"")).isGreaterThan(json.indexOf("\"id\":\"2\""));
    }
}
