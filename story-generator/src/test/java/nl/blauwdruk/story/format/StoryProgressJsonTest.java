package nl.blauwdruk.story.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryProgressJsonTest {

    private static final Path SCHEMA = Path.of("..", "docs", "schema", "story-progress.schema.json");

    @Test
    void what_is_written_is_read_back_and_keeps_to_the_schema() throws IOException {
        Origin origin = new Origin(ElementId.ofStep("minima-zwolle", "aanvragen"), new Fingerprint("00000000000000aa"));
        List<RecordedStory> stories = List.of(
                new RecordedStory(new StoryProgress("minima:aanvragen", StoryStatus.DONE, 6, 3), List.of(origin)));

        byte[] json = StoryProgressJson.write(stories);

        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        assertThat(StoryProgressJson.read(json)).isEqualTo(stories);
        assertThat(schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void only_the_id_has_to_be_there() {
        List<RecordedStory> stories = read("[{\"id\": \"a\", \"wish\": \"iets\"}]");

        assertThat(stories).singleElement().satisfies(story -> {
            assertThat(story.progress()).isEqualTo(new StoryProgress("a", StoryStatus.STORY, 0, 0));
            assertThat(story.origin()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geen json",
                "{}",
                "[1]",
                "[{}]",
                "[{\"id\": \"a\", \"status\": \"klaar\"}]",
                "[{\"id\": \"a\"}, {\"id\": \"a\"}]",
                "[{\"id\": \"a\", \"origin\": [{\"element\": \"x\", \"fingerprint\": \"0\"}]}]"
            })
    void something_else_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableStories.class);
    }

    private static List<RecordedStory> read(String json) {
        return StoryProgressJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
