package nl.blauwdruk.story.format;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.Origin;

/** Reads and writes {@code stories.json} of a project folder ({@code story-progress.schema.json}). */
public final class StoryProgressJson {

    private StoryProgressJson() {}

    /**
     * The stories in the order of the file; keys that are not in the form are passed over.
     *
     * @throws UnreadableStories when it is another form, a status is unknown or a story stands there twice
     */
    public static List<RecordedStory> read(byte[] content) {
        List<RecordedStory> stories = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonObject entry : entries(content)) {
            RecordedStory story = story(entry);
            if (!seen.add(story.progress().id())) {
                throw new UnreadableStories("Story '" + story.progress().id() + "' staat er dubbel. Haal er één weg.");
            }
            stories.add(story);
        }
        return stories;
    }

    private static List<JsonObject> entries(byte[] content) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            return reader.readArray().getValuesAs(JsonValue::asJsonObject);
        } catch (JsonException | ClassCastException e) {
            throw new UnreadableStories("Dit is geen JSON-lijst van stories. Er horen 'id' en 'status' in te staan.");
        }
    }

    private static RecordedStory story(JsonObject entry) {
        try {
            String id = entry.getString("id");
            StoryStatus status = status(id, entry.getString("status", StoryStatus.STORY.word()));
            List<Origin> origin = new ArrayList<>();
            JsonArray origins = entry.containsKey("origin") ? entry.getJsonArray("origin") : JsonValue.EMPTY_JSON_ARRAY;
            for (JsonObject one : origins.getValuesAs(JsonObject.class)) {
                origin.add(
                        new Origin(element(one.getString("element")), new Fingerprint(one.getString("fingerprint"))));
            }
            StoryProgress progress =
                    new StoryProgress(id, status, entry.getInt("sprint", 0), entry.getInt("points", 0));
            return new RecordedStory(progress, origin);
        } catch (ClassCastException | NullPointerException e) {
            throw new UnreadableStories("Bij een story ontbreekt 'id' of staat iets anders dan hoort: " + entry);
        }
    }

    private static ElementId element(String value) {
        if (value.indexOf('/') < 1) {
            throw new UnreadableStories("'" + value + "' is geen kenmerk van een onderdeel. Schrijf blauwdruk/stap.");
        }
        return new ElementId(value);
    }

    private static StoryStatus status(String id, String word) {
        return Arrays.stream(StoryStatus.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnreadableStories("Story '" + id + "' heeft status '" + word + "'. Kies uit: "
                        + Arrays.stream(StoryStatus.values())
                                .map(StoryStatus::word)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** In UTF-8, closed by a line end. */
    public static byte[] write(List<RecordedStory> stories) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartArray();
            stories.forEach(story -> write(json, story));
            json.writeEnd();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, RecordedStory story) {
        StoryProgress progress = story.progress();
        json.writeStartObject()
                .write("id", progress.id())
                .write("status", progress.status().word())
                .write("sprint", progress.sprint())
                .write("points", progress.points())
                .writeStartArray("origin");
        story.origin()
                .forEach(origin -> json.writeStartObject()
                        .write("element", origin.element().value())
                        .write("fingerprint", origin.fingerprint().value())
                        .writeEnd());
        json.writeEnd().writeEnd();
    }
}
