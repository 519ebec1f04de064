package nl.blauwdruk.story.format;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import nl.blauwdruk.story.quality.checking.BacklogQuality;
import nl.blauwdruk.story.quality.checking.RuleTexts;

/** Writes what was found in a backlog as JSON ({@code check-stories.schema.json}). */
public final class StoryFindingsJson {

    private StoryFindingsJson() {}

    /** In UTF-8, closed by a line end: every story in order, and at the end, without an id, what is about the whole backlog. */
    public static byte[] write(BacklogQuality quality, RuleTexts texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartArray();
            for (WrittenStory story : quality.stories()) {
                write(json, story.id(), story.line(), quality.of(story.id()), texts);
            }
            if (!quality.ofBacklog().isEmpty()) {
                write(json, "", 0, quality.ofBacklog(), texts);
            }
            json.writeEnd();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, String id, int line, List<StoryFinding> findings, RuleTexts texts) {
        json.writeStartObject().write("id", id).write("line", line).writeStartArray("findings");
        for (StoryFinding finding : findings) {
            json.writeStartObject()
                    .write("rule", finding.rule())
                    .write("severity", finding.severity().word())
                    .write("message", texts.message(finding))
                    .write("advice", texts.advice(finding))
                    .write("start", finding.place().start())
                    .write("end", finding.place().end());
            finding.mend().ifPresent(mend -> json.write("mend", mend.kind()));
            json.writeEnd();
        }
        json.writeEnd().writeEnd();
    }
}
