package nl.blauwdruk.exchange.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.blauwdruk.model.trace.graph.DeepCoverage;
import nl.blauwdruk.model.trace.graph.Defect;
import nl.blauwdruk.model.trace.graph.Fault;
import nl.blauwdruk.model.trace.graph.Trace;

/** Writes the answer of a trace as JSON ({@code trace.schema.json}). */
public final class TraceJson {

    private TraceJson() {}

    /** In UTF-8, closed by a line end. */
    public static byte[] write(Trace trace) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject().write("items", trace.items().size()).writeStartObject("links");
            trace.links().forEach((state, count) -> json.write(state.word(), count));
            json.writeEnd()
                    .write("duplicates", trace.duplicates())
                    .write("shallow", trace.shallow())
                    .write("deep", trace.deep(DeepCoverage.COVERED))
                    .write("circular", trace.deep(DeepCoverage.CIRCULAR))
                    .write("defects", trace.defectCount())
                    .writeStartArray("findings");
            trace.defects().forEach(defect -> write(json, defect));
            json.writeEnd().writeEnd();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Defect defect) {
        json.writeStartObject().write("item", defect.item().toString()).writeStartArray("faults");
        for (Fault fault : defect.faults()) {
            json.writeStartObject().write("fault", word(fault.kind()));
            fault.type().ifPresent(type -> json.write("type", type));
            fault.other().ifPresent(other -> json.write("other", other.toString()));
            json.writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    private static String word(Fault.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
