package nl.blauwdruk.platform.pack.check;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.pack.PackPaths;

/** The base with the differences applied is the service of this municipality. */
final class PatchGivesVariant implements PackRule {

    @Override
    public String name() {
        return "basis-plus-verschil";
    }

    @Override
    public List<Finding> check(PackContent pack) {
        Optional<JsonObject> base = pack.json(PackPaths.BASE);
        Optional<JsonObject> service = pack.json(PackPaths.SERVICE);
        Optional<String> path = pack.files().keySet().stream()
                .filter(file -> file.startsWith(PackPaths.PATCH_FOLDER) && file.endsWith(PackPaths.PATCH_ENDING))
                .findFirst();
        Optional<JsonObject> patch = path.flatMap(pack::json);
        if (pack.file(PackPaths.BASE).isEmpty() && path.isEmpty()) {
            return List.of(); // made without a base
        }
        if (base.isEmpty() || service.isEmpty() || patch.isEmpty()) {
            return List.of(wrong("De basis, de dienst of het verschil ontbreekt of is niet te lezen.", PackPaths.BASE));
        }
        return patched(base.get(), patch.get()).equals(Optional.of(service.get()))
                ? List.of()
                : List.of(
                        wrong("De basis met de verschillen is niet de dienst van deze gemeente.", path.orElseThrow()));
    }

    private static Optional<JsonValue> patched(JsonObject base, JsonObject patch) {
        try {
            return Optional.of(Json.createMergePatch(patch).apply(base));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private Finding wrong(String message, String where) {
        return new Finding(name(), Severity.ERROR, message, where, 0, "Maak het pakket opnieuw.");
    }
}
