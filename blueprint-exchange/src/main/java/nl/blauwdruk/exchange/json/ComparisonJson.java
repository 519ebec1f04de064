package nl.blauwdruk.exchange.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Overlap;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.reason.Explanation;
import nl.blauwdruk.model.comparison.reason.Reason;
import nl.blauwdruk.model.comparison.reason.Sentences;
import nl.blauwdruk.model.comparison.wording.Language;

/** Writes a comparison as JSON ({@code compare.schema.json}). */
public final class ComparisonJson {

    private final JsonGenerator json;
    private final Language language;

    private ComparisonJson(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    /**
     * The comparison in UTF-8, closed by a line end.
     *
     * @param language of the sentences that say why
     */
    public static byte[] write(Comparison comparison, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = Json.createGenerator(out)) {
            new ComparisonJson(generator, language).comparison(comparison);
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private void comparison(Comparison comparison) {
        json.writeStartObject();
        json.write("theme", comparison.theme());
        json.write("base", comparison.base().orElse(""));
        json.writeStartArray("models");
        comparison
                .models()
                .forEach(model -> json.writeStartObject()
                        .write("id", model.id())
                        .write("steps", model.steps())
                        .writeEnd());
        json.writeEnd();
        json.writeStartArray("clusters");
        comparison.clusters().forEach(this::cluster);
        json.writeEnd();
        json.writeStartArray("steps");
        comparison.steps().forEach(this::step);
        json.writeEnd();
        json.writeStartArray("dropped");
        comparison.dropped().forEach(dropped -> {
            json.writeStartObject().write("model", dropped.model());
            texts("base", dropped.base());
            json.writeStartArray("why");
            dropped.explanations().forEach(this::sentences);
            json.writeEnd();
            json.writeEnd();
        });
        json.writeEnd();
        overlap(comparison.overlap());
        json.writeEnd();
    }

    private void cluster(StepCluster cluster) {
        json.writeStartObject().write("id", cluster.id());
        texts("base", cluster.base());
        json.writeStartObject("members");
        cluster.members().forEach(this::texts);
        json.writeEnd();
        json.write("state", cluster.state().word());
        json.writeEnd();
    }

    private void step(AlignedStep step) {
        json.writeStartObject().write("model", step.model()).write("step", step.step());
        texts("base", step.base());
        step.kind().map(Kind::word).ifPresentOrElse(kind -> json.write("kind", kind), () -> json.writeNull("kind"));
        texts(
                "differs",
                step.differs().stream().map(difference -> difference.word()).toList());
        json.write("score", step.score());
        texts("why", step.why(language));
        json.writeStartArray("reasons");
        step.explanation().reasons().forEach(this::reason);
        json.writeEnd();
        json.write("sureness", step.explanation().sureness().word());
        json.writeEnd();
    }

    private void reason(Reason reason) {
        json.writeStartObject()
                .write("ground", reason.ground().word())
                .write("against", reason.ground().speaksAgainst());
        texts("words", reason.words());
        json.writeEnd();
    }

    private void sentences(Explanation explanation) {
        json.writeStartArray();
        Sentences.in(language).of(explanation).forEach(json::write);
        json.writeEnd();
    }

    private void overlap(Overlap overlap) {
        json.writeStartObject("overlap").write("headline", overlap.headline());
        figures("strict", overlap.strict());
        figures("strictNoSetup", overlap.strictNoSetup());
        if (!overlap.pairs().isEmpty()) {
            json.writeStartArray("pairs");
            overlap.pairs()
                    .forEach(pair -> json.writeStartObject()
                            .write("a", pair.a())
                            .write("b", pair.b())
                            .write("value", pair.value())
                            .writeEnd());
            json.writeEnd();
        }
        json.writeStartObject("share")
                .write("two", overlap.share().two())
                .write("eighty", overlap.share().eighty())
                .write("all", overlap.share().all())
                .writeEnd();
        json.write("mean", overlap.mean());
        json.writeStartArray("interval")
                .write(overlap.interval().low())
                .write(overlap.interval().high())
                .writeEnd();
        json.write("low", overlap.low()).write("high", overlap.high());
        figures("lanes", overlap.lanes());
        json.writeEnd();
    }

    private void texts(String key, List<String> values) {
        json.writeStartArray(key);
        values.forEach(json::write);
        json.writeEnd();
    }

    private void figures(String key, Map<String, Double> values) {
        json.writeStartObject(key);
        values.forEach(json::write);
        json.writeEnd();
    }
}
