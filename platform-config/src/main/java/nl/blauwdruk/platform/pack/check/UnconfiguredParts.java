package nl.blauwdruk.platform.pack.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.pack.PackPaths;

/** What of the service nothing in the pack does: it stays work by hand or of another system. */
final class UnconfiguredParts implements PackRule {

    @Override
    public String name() {
        return "niet-ingericht";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        List<Finding> findings = new ArrayList<>();
        pack.json(PackPaths.ORIGINS)
                .map(origins -> origins.get("parts"))
                .filter(JsonObject.class::isInstance)
                .ifPresent(parts -> parts.asJsonObject().forEach((key, part) -> {
                    if (part instanceof JsonObject object
                            && object.get("configured") instanceof JsonArray urls
                            && urls.isEmpty()) {
                        findings.add(new Finding(
                                name(),
                                Severity.INFO,
                                "Voor '" + text(object, "name") + "' is niets ingericht.",
                                text(object, "place"),
                                0,
                                "Doe dit voorlopig met de hand of in een ander systeem."));
                    }
                }));
        return findings;
    }

    private static String text(JsonObject part, String field) {
        JsonValue value = part.get(field);
        return value instanceof JsonString text ? text.getString() : "";
    }
}
