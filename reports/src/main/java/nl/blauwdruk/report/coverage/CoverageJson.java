package nl.blauwdruk.report.coverage;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.blauwdruk.model.blueprint.Lane;

/** Writes realisation as JSON ({@code coverage.schema.json}). */
public final class CoverageJson {

    private final JsonGenerator json;

    private CoverageJson(JsonGenerator json) {
        this.json = json;
    }

    /** In UTF-8, closed by a line end. */
    public static byte[] write(CoverageTotals totals) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = Json.createGenerator(out)) {
            generator.writeStartObject().writeStartArray("themes");
            totals.coverages().forEach(new CoverageJson(generator)::write);
            generator.writeEnd().writeEnd();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private void write(Coverage coverage) {
        json.writeStartObject()
                .write("theme", coverage.theme())
                .write("municipality", coverage.municipality().code())
                .write("name", coverage.name())
                .write("blueprint", coverage.blueprint());
        LevelCounts counts = coverage.counts();
        json.write("elements", counts.elements())
                .write("done", counts.done())
                .write("percentage", Math.round(1000 * counts.share()) / 10.0)
                .write("deep", coverage.deepSteps().size());
        levels(counts);
        json.writeStartObject("lanes");
        for (Lane lane : Lane.values()) {
            lane(lane, coverage.counts(lane));
        }
        json.writeEnd();
        coverage.residents().ifPresent(this::residents);
        for (UncountedLink.Reason reason : UncountedLink.Reason.values()) {
            json.writeStartArray(reason.word());
            coverage.uncounted(reason).forEach(this::uncounted);
            json.writeEnd();
        }
        json.writeStartArray("items");
        coverage.elements().forEach(this::item);
        json.writeEnd().writeEnd();
    }

    private void lane(Lane lane, LevelCounts counts) {
        json.writeStartObject(lane.word()).write("elements", counts.elements()).write("done", counts.done());
        levels(counts);
        json.writeEnd();
    }

    private void levels(LevelCounts counts) {
        json.writeStartObject("levels");
        counts.perLevel().forEach((level, count) -> json.write(level.word(), count));
        json.writeEnd();
    }

    private void residents(ResidentVerdict verdict) {
        json.writeStartObject("residents")
                .write("panel", verdict.panel())
                .write("date", verdict.day().toString())
                .write("participants", verdict.participants())
                .write("remarks", verdict.remarks())
                .write("open", verdict.open())
                .writeEnd();
    }

    private void uncounted(UncountedLink link) {
        json.writeStartObject()
                .write("element", link.element().value())
                .write(link.kind().name().toLowerCase(Locale.ROOT), link.target())
                .writeEnd();
    }

    private void item(CoveredElement item) {
        json.writeStartObject()
                .write("element", item.element().id().value())
                .write("lane", item.lane().word())
                .write("step", item.step().key())
                .write("name", item.element().name())
                .write("level", item.level().word());
        item.evidence()
                .story()
                .ifPresentOrElse(story -> json.write("story", story.story()), () -> json.writeNull("story"));
        json.write("evidence", CoverageWords.of(item)).writeEnd();
    }
}
