package nl.blauwdruk.story.handover;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Issues in the shape the interface of GitHub takes for a new one, a list of them: {@code gh api repos/‹owner›/‹name›/issues
 * --input -} posts one element.
 */
public final class GitHubJson {

    private static final int LONGEST_TITLE = 256;
    private static final int LONGEST_LABEL = 50;

    private GitHubJson() {}

    /** In UTF-8, in the order given, closed by a line end. */
    public static byte[] write(List<BacklogItem> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(out)) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEnd();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, BacklogItem item) {
        json.writeStartObject()
                .write("title", Titles.within(LONGEST_TITLE, item.title()))
                .write("body", body(item))
                .writeStartArray("labels");
        item.labels().forEach(label -> json.write(Titles.within(LONGEST_LABEL, label)));
        json.write(Titles.within(LONGEST_LABEL, item.epic()))
                .write("prioriteit-" + item.priority().word())
                .writeEnd()
                .writeEnd();
    }

    /** Markdown: the sentence, the criteria as a block of Gherkin, the id. */
    static String body(BacklogItem item) {
        return item.text() + "\n\n```gherkin\n" + item.scenarios() + "\n```\n\nBlauwdruk: `" + item.id() + "`";
    }
}
