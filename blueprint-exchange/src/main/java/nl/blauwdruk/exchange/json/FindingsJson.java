package nl.blauwdruk.exchange.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.Finding;

/** Writes what someone should look at per file as JSON ({@code check.schema.json}). */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * In UTF-8, closed by a line end.
     *
     * @param findings per file, in the order wanted
     */
    public static byte[] write(Map<String, List<Finding>> findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartArray();
            findings.forEach((file, ofFile) -> {
                json.writeStartObject().write("file", file).writeStartArray("findings");
                ofFile.forEach(finding -> write(json, finding));
                json.writeEnd().writeEnd();
            });
            json.writeEnd();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject()
                .write("rule", finding.rule())
                .write("severity", finding.severity().word())
                .write("message", finding.message())
                .write("line", finding.line())
                .write("step", finding.place())
                .write("advice", finding.advice())
                .writeEnd();
    }
}
