package nl.blauwdruk.story.format;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;

/** Writes generated stories as JSON ({@code stories.schema.json}). */
public final class StoriesJson {

    private StoriesJson() {}

    /** The stories in UTF-8, in the order given, closed by a line end. */
    public static byte[] write(List<GeneratedStory> stories) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(out)) {
            json.writeStartArray();
            stories.forEach(story -> write(json, story));
            json.writeEnd();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, GeneratedStory story) {
        json.writeStartObject()
                .write("id", story.id())
                .write("role", story.role())
                .write("wish", story.wish())
                .write("reason", story.reason());
        texts(
                json,
                "criteria",
                story.criteria().stream().map(StoriesJson::scenario).toList());
        texts(json, "scope", story.scope());
        texts(json, "themes", story.themes());
        texts(json, "after", story.after());
        json.write("kind", story.kind().word())
                .write("phase", story.phase())
                .write("priority", story.priority().word())
                .write("value", story.worth().value())
                .write("because", story.worth().because())
                .write("state", story.proposed() ? "proposed" : "story");
        json.writeStartArray("origin");
        story.origin()
                .forEach(origin -> json.writeStartObject()
                        .write("element", origin.element().value())
                        .write("fingerprint", origin.fingerprint().value())
                        .writeEnd());
        json.writeEnd().writeEnd();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeStartArray(name);
        texts.forEach(json::write);
        json.writeEnd();
    }

    private static String scenario(Criterion criterion) {
        return "Scenario: " + criterion.name() + "\n  " + String.join("\n  ", criterion.steps());
    }
}
