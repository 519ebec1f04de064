package nl.blauwdruk.platform.pack.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.pack.PackPaths;

/** Every object comes from a part of the blueprint or is one the platform itself asks for, and every origin leads to an object. */
final class OriginsLeadSomewhere implements PackRule {

    @Override
    public String name() {
        return "herkomst";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        Optional<JsonObject> parts = pack.json(PackPaths.ORIGINS)
                .map(origins -> origins.get("parts"))
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject);
        if (parts.isEmpty()) {
            return List.of(wrong("Het overzicht van de herkomst ontbreekt of is niet te lezen.", PackPaths.ORIGINS));
        }
        Set<String> there = new HashSet<>();
        pack.objects().forEach(object -> there.add(object.text("url")));
        List<Finding> findings = new ArrayList<>();
        parts.get().forEach((key, part) -> {
            for (String url : urls(part)) {
                if (!there.contains(url)) {
                    findings.add(wrong(
                            "'" + key + "' zou zijn ingericht, maar het object is er niet: " + url + ".",
                            PackPaths.ORIGINS));
                }
            }
        });
        return findings;
    }

    private static List<String> urls(JsonValue part) {
        if (part instanceof JsonObject object && object.get("configured") instanceof JsonArray urls) {
            return urls.stream()
                    .filter(JsonString.class::isInstance)
                    .map(url -> ((JsonString) url).getString())
                    .toList();
        }
        return List.of();
    }

    private Finding wrong(String message, String where) {
        return new Finding(name(), Severity.ERROR, message, where, 0, "Maak het pakket opnieuw.");
    }
}
